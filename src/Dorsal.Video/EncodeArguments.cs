using System.Globalization;

namespace Dorsal.Video;

/// <summary>
/// The arguments with which ffmpeg takes raw frames and writes a film that plays everywhere. Pure. In two steps: straight into MP4
/// ffmpeg of 2018 gives the last frame no duration, and players leave it out.
/// </summary>
internal static class EncodeArguments
{
    /// <summary>Drawn lines stay sharp; a film of ten seconds takes a few megabytes.</summary>
    private const string Quality = "20";

    /// <summary>
    /// Frames at most between two that decode by themselves: a player that jumps need not decode more. Two seconds of a usual
    /// film.
    /// </summary>
    private const string KeyFrameInterval = "60";

    /// <summary>Enough for gym noise and a voice; what sounds better has been kept as it is.</summary>
    private const string SoundRate = "128k";

    /// <summary>Ticks a second, fine enough for every container's clock.</summary>
    private const string Clock = "90000";

    /// <summary>H.264's level 4.1, which every phone of the last ten years plays: macroblocks of 16 x 16 pixels in a frame and in a second.</summary>
    private const double BlocksInFrame = 8192;
    private const double BlocksInSecond = 245_760;
    private const int BlockSide = 16;

    /// <summary>Those of <see cref="FilmPixels.Yuv420"/>, as players are told.</summary>
    public static string[] Colours { get; } = ["-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709", "-color_range", "tv"];

    /// <summary>The picture alone, into NUT, which keeps every time.</summary>
    public static string[] Picture(FilmShape shape, FfmpegVersion version, string between) =>
    [
        "-nostdin", "-hide_banner", "-loglevel", "error",
        .. FfmpegInput.Local,
        "-f", "matroska", "-i", "pipe:0",
        "-map", "0:v:0",
        // Browsers and phones play nothing but 4:2:0, and faststart lets them begin before the whole file is there.
        "-c:v", "libx264", "-preset", "veryfast", "-crf", Quality, "-profile:v", "high", "-level", Level(shape),
        "-g", KeyFrameInterval, "-bf", "0",
        .. shape.Pixels == FilmPixels.Rgba ? ["-vf", $"scale={DecodeArguments.VideoColours}"] : (string[])[],
        "-pix_fmt", "yuv420p",
        .. Colours,
        // The times stay those of the frames; else they would be moved to a constant rate, away from the sound.
        version.HasFrameRateMode ? "-fps_mode" : "-vsync", "passthrough", "-enc_time_base", $"1:{Clock}",
        "-f", "nut",
        "-y", FfmpegInput.Name(between),
    ];

    /// <summary>That picture with its sound, as MP4.</summary>
    public static string[] Film(string between, FilmSound? sound, string path) =>
    [
        "-nostdin", "-hide_banner", "-loglevel", "error", "-progress", "pipe:1",
        .. FfmpegInput.Local,
        "-i", FfmpegInput.Name(between),
        .. sound is null ? [] : From(sound),
        "-map", "0:v:0", "-c:v", "copy",
        .. sound is null ? [] : Sound(sound),
        "-video_track_timescale", Clock,
        // What a phone writes into a film, such as the place, is not passed on.
        "-map_metadata", "-1", "-map_chapters", "-1", "-metadata", $"comment={DorsalMark.Text}",
        "-movflags", "+faststart", "-f", "mp4",
        "-y", FfmpegInput.Name(path),
    ];

    private static string[] From(FilmSound sound) =>
    [
        .. FfmpegInput.Local,
        .. sound.Length is { } length ? ["-ss", Text(sound.Lead.Number), "-t", Text(length.Number)] : (string[])["-itsoffset", Text(-sound.Lead.Number)],
        "-i", FfmpegInput.Name(sound.FilePath),
    ];

    private static string Text(double seconds) => seconds.ToString("0.######", CultureInfo.InvariantCulture);

    private static string[] Sound(FilmSound sound) =>
    [
        "-map", "1:a:0",
        .. sound.IsKept ? Kept(sound) : ["-c:a", "aac", "-b:a", SoundRate],
    ];

    /// <summary>
    /// Of a stretch without what was said before it: ffmpeg begins to copy at the key frame of the picture in front of it, and else only hides
    /// that by an edit list, which not every player follows.
    /// </summary>
    private static string[] Kept(FilmSound sound) => sound.Length is null ? ["-c:a", "copy"] : ["-c:a", "copy", "-copypriorss", "0"];

    /// <summary>Said and not left to the encoder: old ones take the clock's ticks for frames.</summary>
    private static string Level(FilmShape shape)
    {
        var blocks = Math.Ceiling((double)shape.Width / BlockSide) * Math.Ceiling((double)shape.Height / BlockSide);
        return blocks <= BlocksInFrame && blocks * shape.FramesPerSecond <= BlocksInSecond ? "4.1" : "5.1";
    }
}
