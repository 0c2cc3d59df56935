namespace Dorsal.Video;

/// <summary>Asks ffprobe about a film's sound.</summary>
internal static class SoundProber
{
    /// <returns>What the first sound is encoded with; absent when there is none that ffmpeg knows.</returns>
    public static string? FindCodec(string path, FfmpegTools tools, CancellationToken cancellation)
    {
        using var child = tools.StartProbe(Arguments(path), frames: 0, cancellation);
        var codec = child.ReadText().Trim();
        return codec is "" or "unknown" ? null : codec;
    }

    private static string[] Arguments(string path) =>
    [
        "-v", "error",
        .. FfmpegInput.Local,
        "-select_streams", "a:0",
        "-show_entries", "stream=codec_name",
        "-of", "default=noprint_wrappers=1:nokey=1",
        "-i", FfmpegInput.Name(path),
    ];
}
