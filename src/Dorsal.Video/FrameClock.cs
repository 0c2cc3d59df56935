using System.Globalization;
using Dorsal.Quantities;

namespace Dorsal.Video;

/// <summary>The times of the frames, from packets or from decoded frames.</summary>
/// <param name="Times">Of the frames that are wanted, counted from the film's first.</param>
/// <param name="Begins">The container's time of the film's first frame.</param>
/// <param name="Wanted">The container's times from half a tick before the first wanted frame to half a tick after the last.</param>
internal sealed record FrameClock(IReadOnlyList<Seconds> Times, Seconds Begins, (double From, double To) Wanted, bool IsVariable, bool IsCertain)
{
    /// <summary>The container's times of the packets that decode by themselves, as far as these have any.</summary>
    public required IReadOnlyList<Seconds> KeyTimes { get; init; }

    /// <summary>
    /// Spans differ only by rounding when they differ by less than one and a half ticks of the container's clock, or by less
    /// than this part of a frame: phones stamp frames with a jitter of some tenths of a millisecond. Ours, from 40 clips.
    /// </summary>
    private const double JitterPartOfFrame = 0.05;

    private const double FallbackFrameRate = 30;
    private const double HalfATick = 0.5;

    /// <summary>
    /// Whether each frame's time is known. Packets of H.264 in AVI have none for showing: only decoding tells them, so until then nothing may be
    /// said of a stretch.
    /// </summary>
    public static bool IsTold(ProbeReport report)
        => report.Packets?.Any(packet => !packet.Has('D') && packet.Timestamp is null) != true;

    /// <param name="begins">The container's time of the film's first frame, where these do not begin with it.</param>
    public static FrameClock Read(ProbeReport report, ProbedStream stream, FilmStretch stretch, Seconds? begins)
    {
        var tick = ProbeParser.Ratio(stream.TimeBase, '/') ?? 1;
        var nominalTicks = Math.Max(1, 1 / ((ProbeParser.Ratio(stream.AverageFrameRate, '/') ?? FallbackFrameRate) * tick));
        var stamps = report.Frames is { } frames
            ? frames.Select(frame => frame.BestTimestamp).ToList()
            : Displayed(report.Packets ?? []);
        var zero = begins?.Number / tick ?? (stamps.Count == 0 ? 0 : stamps[0] ?? 0);
        if (!stretch.IsWhole)
            stamps = [.. stamps.Where(stamp => stamp is { } known && stretch.Holds(Seconds.Of((known - zero) * tick)))];

        var times = Ascending(stamps, nominalTicks);
        return new FrameClock(
            [.. times.Select(time => Seconds.Of((time - zero) * tick))],
            Seconds.Of(zero * tick),
            times.Count == 0 ? default : ((times[0] - HalfATick) * tick, (times[^1] + HalfATick) * tick),
            Varies(times),
            report.Frames is not null || PacketsAreFrames(report.Packets ?? [], stream))
        {
            KeyTimes = [.. (report.Packets ?? []).Where(packet => packet.Has('K')).Select(packet => packet.Timestamp).OfType<long>().Select(key => Seconds.Of(key * tick))],
        };
    }

    /// <summary>Packets come in the order of decoding; frames are shown in the order of their stamps.</summary>
    private static List<long?> Displayed(IReadOnlyList<ProbedPacket> packets) =>
        [.. packets.Where(packet => !packet.Has('D')).Select(packet => packet.Timestamp).OrderBy(stamp => stamp ?? long.MaxValue)];

    /// <summary>
    /// One packet is one frame only in a whole file: the number in its index agrees, none is corrupt (C), the first can be
    /// decoded by itself (K), and each has a stamp of its own. Those that an edit list discards (D) are decoded but not shown.
    /// </summary>
    private static bool PacketsAreFrames(IReadOnlyList<ProbedPacket> packets, ProbedStream stream) =>
        packets.Count > 0
        && packets[0].Has('K')
        && stream.FrameCount == packets.Count.ToString(CultureInfo.InvariantCulture)
        && !packets.Any(packet => packet.Has('C') || packet.Timestamp is null)
        && packets.Select(packet => packet.Timestamp).Distinct().Count() == packets.Count;

    /// <summary>A frame without a stamp, or with one that goes back, comes one nominal span after the frame before it.</summary>
    private static List<double> Ascending(IReadOnlyList<long?> stamps, double nominalTicks)
    {
        var times = new List<double>(stamps.Count);
        foreach (var stamp in stamps)
        {
            var next = times.Count == 0 ? stamp ?? 0 : times[^1] + nominalTicks;
            times.Add(stamp is { } known && (times.Count == 0 || known > times[^1]) ? known : next);
        }

        return times;
    }

    private static bool Varies(IReadOnlyList<double> times)
    {
        var spans = times.Zip(times.Skip(1), (a, b) => b - a).Order().ToList();
        return spans.Count > 1
            && spans[^1] - spans[0] > Math.Max(1.5, JitterPartOfFrame * spans[spans.Count / 2]);
    }
}
