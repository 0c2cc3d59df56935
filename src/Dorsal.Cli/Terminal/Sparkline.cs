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
        foreach (var (time, value) in times.Zip(values))
        {
            var column = Column(time, video, columns);
            if (value is not null && (most[column] is not { } other || value > other))
                most[column] = value;
        }

        return string.Concat(most.Select(value => value is { } present ? Bar((present - bottom) / (top - bottom)) : Gap));
    }

    /// <summary>Where a time of the film stands.</summary>
    public static int Column(Seconds time, VideoFacts video, int columns)
        => Math.Clamp((int)((time.Number - video.Begins.Number) / video.Duration.Number * columns), 0, columns - 1);

    private static char Bar(double share) => Bars[Math.Clamp((int)(share * Bars.Length), 0, Bars.Length - 1)];
}
