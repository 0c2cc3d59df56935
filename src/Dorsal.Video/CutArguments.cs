using System.Globalization;
using Dorsal.Footage;

namespace Dorsal.Video;

/// <summary>
/// The arguments with which ffmpeg and ffprobe read a part of a film without the hours before it. Both go to a frame that decodes by
/// itself some way before the part; which frames belong to it is then told by their stamps, which stay those of the container. Pure.
/// </summary>
internal static class CutArguments
{
    /// <summary>Containers are searched by the time of decoding, which is up to sixteen frames (H.264) before that of showing.</summary>
    private const double FramesAhead = 20;
    private const double SecondsAhead = 1;

    /// <param name="known">What the packets told; absent while nothing is known.</param>
    public static string[] Probe(VideoProbe? known) => known?.Cut is { } cut
        ? ["-read_intervals", $"{Text(DecodesFrom(known, cut.From) - Ahead(known))}%{Text(cut.To + Ahead(known))}"]
        : [];

    /// <summary>In front of the film.</summary>
    // Not to the very frame, which would be counted in another way by every version.
    public static string[] Seek(VideoProbe probe)
    {
        if (probe.Cut is not { } cut)
            return [];

        var start = DecodesFrom(probe, cut.From) - FileBegins(probe) - Ahead(probe);
        return ["-noaccurate_seek", "-copyts", .. start > 0 ? ["-ss", Text(start)] : (string[])[]];
    }

    /// <summary>The first of the filters.</summary>
    public static IEnumerable<string> Select(VideoProbe probe)
        => probe.Cut is { } cut ? [$@"select=between(t\,{Text(cut.From)}\,{Text(cut.To)})"] : [];

    /// <summary>Behind the film, so that it is not read on to its end.</summary>
    public static string[] Stop(VideoProbe probe, int frames)
        => probe.Cut is null ? [] : StopAfter(frames);

    public static string[] StopAfter(int frames) => ["-frames:v", frames.ToString(CultureInfo.InvariantCulture)];

    /// <summary>
    /// What to ask of ffmpeg for a part of a film, where the film's index tells its frames: what comes long before is not decoded, and
    /// where a frame of it cannot be decoded none from behind it takes its place.
    /// </summary>
    /// <returns>The film cut to the part, and the same frames counted from its first.</returns>
    public static (VideoProbe Film, FrameChoice Frames) Part(VideoProbe probe, FrameChoice frames)
    {
        var (times, first) = (probe.Facts.FrameTimes, frames.First);
        var end = Math.Min(frames.End, times.Count);
        var isUncertain = !probe.IsIndexed || probe.Cut is not null || first >= end;
        return isUncertain || (end == times.Count && times[first].Number <= Ahead(probe))
            ? (probe, frames)
            : (probe with { Cut = (Before(probe, first), Before(probe, end)) }, frames with { First = 0, End = end - first });
    }

    /// <summary>The container's time between a frame and the one in front of it; before the first and after the last, some way off.</summary>
    private static double Before(VideoProbe probe, int frame)
    {
        var times = probe.Facts.FrameTimes;
        var (left, right) = (frame > 0 ? times[frame - 1].Number : -SecondsAhead, frame < times.Count ? times[frame].Number : times[^1].Number + SecondsAhead);
        return probe.Begins.Number + ((left + right) / 2);
    }

    /// <summary>
    /// The last frame at or before the part that decodes by itself. Without an index (MPEG) ffmpeg goes to a time, wherever that lies between two of them,
    /// and shows nothing until the next.
    /// </summary>
    private static double DecodesFrom(VideoProbe probe, double from)
        => probe.KeyTimes.Count == 0 ? from : probe.KeyTimes.Select(key => key.Number).Where(key => key <= from).DefaultIfEmpty(FileBegins(probe)).Max();

    private static double FileBegins(VideoProbe probe) => probe.Begins.Number - probe.Lead.Number;

    private static double Ahead(VideoProbe probe)
        => SecondsAhead + (probe.Facts.FramesPerSecond > 0 ? FramesAhead / probe.Facts.FramesPerSecond : 0);

    private static string Text(double seconds) => seconds.ToString("0.#########", CultureInfo.InvariantCulture);
}
