using Dorsal.Findings;
using Dorsal.Knowledge;

namespace Dorsal.Reasoning.Plan;

/// <summary>From which change on a number of the next film is another one, and not the same one measured again.</summary>
internal static class SmallestChange
{
    /// <summary>The smallest true change of the upper part of the lumbar spine in trained lifters (Aasa 2019); for the upper back ours.</summary>
    private const double Degrees = 8;

    /// <summary>A bar centre repeats within about a centimetre in one film; twice that, and the foot's middle on top. Ours.</summary>
    private const double Metres = 0.03;

    /// <summary>Of the upper back's length; half of what tells a carried shoulder from one that is not. Ours, from rendered lifts only.</summary>
    private const double Percent = 7;

    /// <summary>Two films, each as loosely known as this one: a difference is known as loosely as both errors together.</summary>
    private static readonly double TwoFilms = Math.Sqrt(2);

    /// <summary>What the number should come down to: clearly less than now, but no lower than where nothing is called there.</summary>
    /// <exception cref="ArgumentException">The measure is none that findings are judged by.</exception>
    public static double Target(FindingMeasure measure)
    {
        var limit = KnownThresholds.All.FirstOrDefault(limit => limit.Name == measure.Name)
            ?? throw new ArgumentException($"No finding is judged by {measure.Name}.", nameof(measure));
        var change = Math.Max(Floor(measure.Unit), TwoFilms * measure.Reading.HalfWidth);
        return Math.Max(limit.AbsentUpTo, measure.Reading.Value - change);
    }

    private static double Floor(string unit) => unit switch
    {
        "deg" => Degrees,
        "m" => Metres,
        "%" => Percent,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "A unit that no step watches."),
    };
}
