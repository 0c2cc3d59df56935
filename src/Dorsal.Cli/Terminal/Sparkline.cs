using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Cli.Terminal;

/// <summary>A series as one row of bars. Empty where nothing was measured: a gap is not a zero.</summary>
internal static class Sparkline
{
    private const string Bars = "▁▂▃▄▅▆▇█";
    private const char Gap = ' ';

    /// <param name="columns">How many characters the whole film takes.</param>
    /// <param name="bottom">The value of the lowest bar.</param>
    /// <param name="top">The value of a full bar.</param>
    public static string Of(IReadOnlyList<Seconds> times, IReadOnlyList<double?> values, VideoFacts video, int columns, double bottom, double top)
    {
        var most = new double?[columns];
        for (var i = 0; i < times.Count; i++)
        {
            // A frame stands until the next one, so that a film of fewer frames than columns has no gaps between them.
            var next = i + 1 < times.Count ? Column(times[i + 1], video, columns) : columns;
            var first = Column(times[i], video, columns);
            foreach (ref var column in most.AsSpan(first, Math.Max(1, next - first)))
                column = Most(column, values[i]);
        }

        return string.Concat(most.Select(value => value is { } present ? Bar((present - bottom) / (top - bottom)) : Gap));
    }

    /// <summary>Where a time of the film stands.</summary>
    public static int Column(Seconds time, VideoFacts video, int columns)
        => Math.Clamp((int)((time.Number - video.Begins.Number) / video.Duration.Number * columns), 0, columns - 1);

    private static double? Most(double? one, double? other) => one > other || other is null ? one : other;

    private static char Bar(double share) => Bars[Math.Clamp((int)(share * Bars.Length), 0, Bars.Length - 1)];
}
