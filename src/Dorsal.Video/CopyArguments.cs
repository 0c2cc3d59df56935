using Dorsal.Footage;

namespace Dorsal.Video;

/// <summary>
/// The arguments with which ffmpeg copies a film for a page. Pure. In two steps: straight into MP4 the mark of a turned picture
/// comes along, though it has been turned, and ffmpeg of 2018 loses the last of unevenly spaced frames.
/// </summary>
internal static class CopyArguments
{
    /// <summary>Pixels on the shorter side: beyond, a phone's film is several times as large and shows the back no better.</summary>
    private const int LargestShortSide = 720;

    private const string Quality = "23";

    /// <summary>Frames from one that stands by itself to the next: a page that is scrubbed through decodes no more than these.</summary>
    private const string FramesBetweenKeys = "12";

    /// <summary>
    /// The preset looks for movements to a finer part of a pixel: a quarter more of the encoder's time, for a file smaller by a fourteenth whose luma
    /// keeps 0.2 dB less (ours, n = 1 rendered film).
    /// </summary>
    private static readonly string[] LessSearch = ["-subq", "1"];

    /// <summary>
    /// Without the filter over the edges of blocks, and with the plainer code for coefficients: 63 moments a second of one rendered film where it was 43
    /// (ours, in Chromium), for a file larger by an eighth whose luma has a structural similarity of 0.9905 to the film's instead of 0.9912.
    /// </summary>
    private static readonly string[] QuickToDecode = ["-tune", "fastdecode"];

    /// <summary>Ticks a second, fine enough for every container's clock.</summary>
    private const string Clock = "90000";

    /// <summary>Into NUT, which keeps every time and knows no turning.</summary>
    /// <param name="kept">The first frame among them.</param>
    public static string[] Encode(string source, VideoProbe probe, FfmpegVersion version, FrameChoice kept, string between) =>
    [
        "-nostdin", "-hide_banner", "-loglevel", "error", "-progress", "pipe:1",
        .. FilmLimits.ProcessorTime(probe.Facts.FrameCount),
        .. FfmpegInput.Local,
        "-noautorotate",
        .. CutArguments.Seek(probe),
        "-i", FfmpegInput.Name(source),
        .. Output(probe, version, kept, between),
    ];

    /// <summary>The copy out of a decoding that serves another output, too: to be put behind it.</summary>
    /// <inheritdoc cref="Encode"/>
    public static string[] Output(VideoProbe probe, FfmpegVersion version, FrameChoice kept, string between) =>
    [
        // The picture alone: no sound, no place where it was filmed, no name of its owner.
        "-map", "0:V:0", "-map_metadata", "-1", "-map_chapters", "-1",
        // The first frame at 0 and every other at its own time, whatever the rate: what is drawn over them must fit.
        "-vf", string.Join(',', [.. CutArguments.Select(probe), .. DecodeArguments.Chosen(kept, Shown(probe)), "setpts=PTS-STARTPTS"]),
        version.HasFrameRateMode ? "-fps_mode" : "-vsync", "passthrough",
        .. CutArguments.Stop(probe, kept.Of(probe.Facts.FrameCount).Count),
        "-enc_time_base", $"1:{Clock}",
        // Without frames that look ahead, a frame's time in the file is its time on the screen in every player.
        "-c:v", "libx264", "-preset", "veryfast", .. LessSearch, .. QuickToDecode, "-crf", Quality, "-bf", "0", "-g", FramesBetweenKeys, "-pix_fmt", "yuv420p",
        .. probe.Colours.AreTold ? EncodeArguments.Colours : [],
        "-f", "nut",
        "-y", FfmpegInput.Name(between),
    ];

    /// <summary>The same frames as an MP4 file.</summary>
    public static string[] Wrap(string between, string target) =>
    [
        "-nostdin", "-hide_banner", "-loglevel", "error", "-progress", "pipe:1",
        .. FfmpegInput.Local,
        "-i", FfmpegInput.Name(between),
        "-c", "copy", "-map_metadata", "-1", "-video_track_timescale", Clock,
        "-movflags", "+faststart", "-f", "mp4",
        "-y", FfmpegInput.Name(target),
    ];

    private static IEnumerable<string> Shown(VideoProbe probe)
    {
        var (width, height) = (probe.Facts.Width, probe.Facts.Height);
        var factor = Math.Min(1, (double)LargestShortSide / Math.Min(width, height));
        (width, height) = (Even(width * factor), Even(height * factor));
        // Where the film does not tell its colours the copy does not either, so that both are guessed alike.
        return probe.Colours.AreTold
            ? DecodeArguments.Resized(probe, width, height)
            : DecodeArguments.Displayed(probe).Append(DecodeArguments.Size(probe, width, height));
    }

    private static int Even(double length) => Math.Max(2, 2 * (int)Math.Round(length / 2));
}
