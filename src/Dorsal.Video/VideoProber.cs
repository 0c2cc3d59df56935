using System.Text.Json;
using Dorsal.Footage;

namespace Dorsal.Video;

/// <summary>Asks ffprobe about a file: its packets first, and only where those do not tell the frames, a full decode.</summary>
internal static class VideoProber
{
    private const string StreamEntries =
        "stream=width,height,sample_aspect_ratio,avg_frame_rate,nb_frames,time_base,pix_fmt,color_space,color_transfer:stream_tags=rotate:stream_side_data=displaymatrix:format=start_time";

    /// <summary>What ffprobe says where an index (mp4, mov) or a frame (Matroska) goes on behind the end of the file.</summary>
    private static readonly string[] BreaksOff = ["partial file", "File ended prematurely"];

    /// <param name="film">Its path whole.</param>
    public static VideoProbe Probe(FilmSource film, FfmpegTools tools, CancellationToken cancellation)
    {
        var quick = Ask(film, tools, "packet=pts,flags", null, cancellation);
        return quick.FramesAreCertain
            ? quick
            : Ask(film, tools, "frame=best_effort_timestamp", quick, cancellation) with { KeyTimes = quick.KeyTimes };
    }

    /// <param name="known">What has been found out before; absent: nothing.</param>
    private static VideoProbe Ask(FilmSource film, FfmpegTools tools, string entries, VideoProbe? known, CancellationToken cancellation)
    {
        var path = film.Path;
        using var child = tools.StartProbe(Arguments(path, entries, known), known?.Facts.FrameCount ?? 0, cancellation);
        var json = child.ReadText();
        if (child.SaidTooMuch)
            throw FilmLimits.TooLong(ShownName.Of(path));
        if (child.WaitForExit() != 0)
            throw ProbeFailure.Of(path, child.Errors);

        try
        {
            var probe = ProbeParser.Parse(json, ShownName.Of(path), film.Stretch, known?.Cut is null ? null : known.Begins);
            return probe with { Facts = probe.Facts with { BreaksOff = BreaksOff.Any(child.Errors.Contains) } };
        }
        catch (JsonException)
        {
            throw ProbeFailure.NoAnswer(path);
        }
    }

    private static string[] Arguments(string path, string entries, VideoProbe? known) =>
    [
        "-v", "error",
        .. FfmpegInput.Local,
        // V: not the cover picture, which is a video stream of its own.
        "-select_streams", "V:0",
        "-show_entries", $"{StreamEntries}:{entries}",
        "-of", "json=compact=1",
        .. CutArguments.Probe(known),
        "-i", FfmpegInput.Name(path),
    ];
}
