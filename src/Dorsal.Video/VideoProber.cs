using System.Text.Json;
using Dorsal.Footage;

namespace Dorsal.Video;

/// <summary>Asks ffprobe about a file: its packets first, and only where those do not tell the frames, a full decode.</summary>
internal static class VideoProber
{
    private const string StreamEntries =
        "stream=width,height,sample_aspect_ratio,avg_frame_rate,nb_frames,time_base:stream_tags=rotate:stream_side_data=displaymatrix:format=start_time";

    public static VideoProbe Probe(string path, FfmpegTools tools, CancellationToken cancellation)
    {
        var quick = Ask(path, tools, "packet=pts,flags", cancellation);
        return quick.FramesAreCertain ? quick : Ask(path, tools, "frame=best_effort_timestamp", cancellation);
    }

    private static VideoProbe Ask(string path, FfmpegTools tools, string entries, CancellationToken cancellation)
    {
        using var child = tools.StartProbe(Arguments(path, entries), cancellation);
        var json = child.ReadText();
        if (child.SaidTooMuch)
            throw FilmLimits.TooLong(ShownName.Of(path));
        if (child.WaitForExit() != 0)
            throw ProbeFailure.Of(path, child.Errors);

        try
        {
            return ProbeParser.Parse(json, ShownName.Of(path));
        }
        catch (JsonException)
        {
            throw ProbeFailure.NoAnswer(path);
        }
    }

    private static string[] Arguments(string path, string entries) =>
    [
        "-v", "error",
        .. FfmpegInput.Local,
        // V: not the cover picture, which is a video stream of its own.
        "-select_streams", "V:0",
        "-show_entries", $"{StreamEntries}:{entries}",
        "-of", "json",
        "-i", FfmpegInput.Name(path),
    ];
}
