namespace Dorsal.Video;

/// <summary>How a file is named to ffmpeg and ffprobe.</summary>
internal static class FfmpegInput
{
    /// <summary>
    /// The containers that hold a film, or its sound, in one file. Whatever makes ffmpeg open other files or addresses is not
    /// among them: playlists (hls, dash, concat, imf), numbered pictures (image2), descriptions of sources (lavfi, sdp, vobsub).
    /// </summary>
    private const string Containers =
        "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,mpegvideo,m4v,h264,hevc,av1,obu,ivf,flv,asf,ogg,mxf,nut,gif,wav,mp3,aac,flac,amr,aiff,caf";

    /// <summary>A film must not make ffmpeg open anything but itself.</summary>
    public static readonly string[] Local = ["-protocol_whitelist", "file,pipe", "-format_whitelist", Containers];

    /// <summary>With the protocol in front, neither a leading dash nor a colon in the name means anything.</summary>
    public static string Name(string path) => "file:" + path;
}
