using System.Globalization;

namespace Dorsal.Video;

/// <summary>The arguments with which ffmpeg takes raw frames and writes a film that plays everywhere. Pure.</summary>
internal static class EncodeArguments
{
    /// <summary>Drawn lines stay sharp; a film of ten seconds takes a few megabytes.</summary>
    private const string Quality = "20";

    public static string[] H264(string path, int width, int height, double framesPerSecond) =>
    [
        "-nostdin", "-hide_banner", "-loglevel", "error",
        "-f", "rawvideo", "-pix_fmt", "rgba",
        "-video_size", Invariant($"{width}x{height}"),
        "-framerate", Invariant($"{framesPerSecond:0.######}"),
        "-i", "pipe:0",
        // Browsers and phones play nothing but 4:2:0, and faststart lets them begin before the whole file is there.
        "-c:v", "libx264", "-preset", "veryfast", "-crf", Quality,
        "-vf", "scale=out_color_matrix=bt709:out_range=tv", "-pix_fmt", "yuv420p",
        "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709", "-color_range", "tv",
        "-movflags", "+faststart", "-f", "mp4",
        "-y", FfmpegInput.Name(path),
    ];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
