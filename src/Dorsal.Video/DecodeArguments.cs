using System.Globalization;
using Dorsal.Footage;

namespace Dorsal.Video;

/// <summary>The arguments with which ffmpeg hands out every frame, once, as displayed. Pure.</summary>
internal static class DecodeArguments
{
    public static string[] Colour(string path, VideoProbe probe, FfmpegVersion version, FrameChoice frames)
    {
        var count = frames.Of(probe.Facts.FrameCount).Count;
        var (film, chosen) = CutArguments.Part(probe, frames);
        return All(
            path, film, version, "yuv420p", Chosen(chosen, InColour(film)),
            frames.End < probe.Facts.FrameCount ? CutArguments.StopAfter(count) : CutArguments.Stop(film, count));
    }

    /// <param name="frames">Single ones, in order.</param>
    public static string[] Colour(string path, VideoProbe probe, FfmpegVersion version, IReadOnlyList<int> frames) =>
        All(path, probe, version, "yuv420p", InColour(probe).Prepend(Select(frames)), CutArguments.StopAfter(frames.Count));

    /// <summary>The same, decoded from the film's first frame on, and with another output of the same decoding.</summary>
    /// <param name="beside">What is made of the other output.</param>
    public static string[] ColourAnd(string path, VideoProbe probe, FfmpegVersion version, FrameChoice frames, string[] beside) =>
    [
        .. All(
            path, probe, version, "yuv420p", Chosen(frames, InColour(probe)),
            CutArguments.Stop(probe, frames.Of(probe.Facts.FrameCount).Count)),
        .. beside,
    ];

    /// <summary>What <see cref="FilmPixels.Yuv420"/> says, as an option of the filter "scale".</summary>
    public const string VideoColours = "out_color_matrix=bt709:out_range=tv";

    /// <summary>
    /// Each pixel of what is smaller stands for all that lie round it. ffmpeg's usual way looks twice as far, which takes a seventh of what a copy of a
    /// phone's film takes of the processor (ours, n = 1).
    /// </summary>
    private const string Smaller = ":flags=bilinear";

    /// <summary>What is made for a screen needs no sixteen bits, and of ten, each colour by itself, ffmpeg makes film in half the time.</summary>
    private const string ForTheScreen = "format=gbrp10le";

    /// <summary>As <see cref="FilmPixels.Yuv420"/>, enlarged or shrunk.</summary>
    public static string[] Resized(string path, VideoProbe probe, FfmpegVersion version, FilmShape shape, FrameChoice frames) =>
        All(path, probe, version, "yuv420p", Chosen(frames, Resized(probe, shape.Width, shape.Height)),
            CutArguments.Stop(probe, frames.Of(probe.Facts.FrameCount).Count));

    public static string[] Grey(string path, VideoProbe probe, FfmpegVersion version, int shrink)
    {
        // In their own colours first where these are recoded: ffmpeg would make another grey of red, green and blue than of what is handed out in colour.
        var filters = probe.Colours.AreRecoded ? InColour(probe).Append("format=yuv420p") : Displayed(probe);
        if (shrink > 1)
        {
            var (width, height) = (probe.Facts.Width / shrink, probe.Facts.Height / shrink);
            // Cut to a whole multiple first, so that each small pixel is the mean of exactly shrink x shrink large ones; and made grey last,
            // when there are few of them.
            filters = filters
                .Append(Invariant($"crop={width * shrink}:{height * shrink}:0:0:exact=1"))
                .Append(Invariant($"scale={width}:{height}:flags=area"));
        }

        filters = filters.Append("format=gray");

        return All(path, probe, version, "gray", filters, CutArguments.Stop(probe, probe.Facts.FrameCount));
    }

    /// <summary>The filters that make of the stored picture the displayed one.</summary>
    // Makes square pixels of others, and keeps the size when the stream changes its own in mid-film.
    public static IEnumerable<string> Displayed(VideoProbe probe) => Displayed(probe, "");

    private static IEnumerable<string> Displayed(VideoProbe probe, string colours) =>
        Upright(probe).Append(Invariant($"scale={probe.Facts.Width}:{probe.Facts.Height}{colours}"));

    /// <summary>The same in the range of films, and in their coding where the film's own is not handed out.</summary>
    private static IEnumerable<string> InColour(VideoProbe probe) =>
        Displayed(probe, probe.Colours.AreRecoded ? $":{VideoColours}" : ":out_range=tv");

    /// <summary>Those of another size. Shrunk first: putting absolute light onto a screen costs by the pixel, more than anything else does.</summary>
    public static IEnumerable<string> Resized(VideoProbe probe, int width, int height)
    {
        var size = Size(probe, width, height);
        return probe.Colours.TellNits
            ? [.. Turned(probe), size, AbsoluteLight.ToScreen, ForTheScreen, $"{size}:{VideoColours}"]
            : [.. Turned(probe), $"{size}:{VideoColours}"];
    }

    /// <summary>The filter that makes the displayed picture larger or smaller.</summary>
    public static string Size(VideoProbe probe, int width, int height)
        => Invariant($"scale={width}:{height}{(width < probe.Facts.Width ? Smaller : "")}");

    private static IEnumerable<string> Upright(VideoProbe probe)
        => probe.Colours.TellNits ? [.. Turned(probe), AbsoluteLight.ToScreen, ForTheScreen] : Turned(probe);

    private static IEnumerable<string> Turned(VideoProbe probe)
    {
        // Turning is asked for and not left to ffmpeg: versions differ in which tags they obey, and the size must agree.
        string? rotation = probe.Turn.RotationDegrees switch
        {
            90 => "transpose=clock",
            180 => "hflip,vflip",
            270 => "transpose=cclock",
            _ => null,
        };
        if (rotation is not null)
            yield return rotation;
        if (probe.Turn.Mirrored)
            yield return "hflip";
    }

    private static string[] All(
        string path, VideoProbe probe, FfmpegVersion version, string pixels, IEnumerable<string> filters, string[] stop) =>
    [
        "-nostdin", "-hide_banner", "-loglevel", "error",
        .. FilmLimits.ProcessorTime(probe.Facts.FrameCount),
        .. FfmpegInput.Local,
        "-noautorotate",
        .. CutArguments.Seek(probe),
        "-i", FfmpegInput.Name(path),
        "-map", "0:V:0",
        "-vf", string.Join(',', CutArguments.Select(probe).Concat(filters)),
        // Neither drops nor repeats frames to make the rate constant.
        version.HasFrameRateMode ? "-fps_mode" : "-vsync", "passthrough",
        .. stop,
        "-pix_fmt", pixels,
        "-f", "rawvideo", "pipe:1",
    ];

    /// <summary>The filters for the chosen frames alone.</summary>
    // The others are left out before anything is done to the picture: what nobody wants costs its decoding only.
    public static IEnumerable<string> Chosen(FrameChoice frames, IEnumerable<string> filters) =>
        frames is { Step: 1, First: 0 } ? filters : filters.Prepend(Select(frames));

    private static string Select(FrameChoice frames) =>
        Invariant($@"select=gte(n\,{frames.First})*not(mod(n-{frames.First}\,{frames.Step}))");

    private static string Select(IReadOnlyList<int> frames) => $"select={string.Join('+', frames.Select(frame => Invariant($@"eq(n\,{frame})")))}";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
