namespace Dorsal.Video;

/// <summary>How a file is named to ffmpeg and ffprobe.</summary>
internal static class FfmpegInput
{
    /// <summary>A film must not make ffmpeg open anything on a network (playlists can).</summary>
    public static readonly string[] Local = ["-protocol_whitelist", "file,pipe"];

    /// <summary>With the protocol in front, neither a leading dash nor a colon in the name means anything.</summary>
    public static string Name(string path) => "file:" + path;
}
