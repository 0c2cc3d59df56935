using System.Globalization;

namespace Dorsal.Video;

/// <summary>Limits how many threads an ffmpeg with one output uses. Pure.</summary>
internal static class ThreadArguments
{
    /// <summary>In front they hold for the filters and for reading the first input, before the last argument for writing the output.</summary>
    public static string[] Limit(string[] arguments, int threads)
    {
        var count = threads.ToString(CultureInfo.InvariantCulture);
        return ["-filter_threads", count, "-threads", count, .. arguments[..^1], "-threads", count, arguments[^1]];
    }
}
