using System.Globalization;

namespace Dorsal.Video;

/// <summary>Limits how many threads an ffmpeg uses. Pure.</summary>
internal static class ThreadArguments
{
    /// <summary>
    /// In front they hold for the filters and for reading the first input, before the last argument for writing the last output. One before
    /// that holds raw pictures (<see cref="DecodeArguments.ColourAnd"/>), which are written by one thread anyway.
    /// </summary>
    public static string[] Limit(string[] arguments, int threads)
    {
        var count = threads.ToString(CultureInfo.InvariantCulture);
        return ["-filter_threads", count, "-threads", count, .. arguments[..^1], "-threads", count, arguments[^1]];
    }
}
