using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Reasoning.LightSet;

namespace Dorsal.Reasoning.Plan;

/// <summary>From which change on a number of the next film is another one, and not the same one measured again.</summary>
internal static class SmallestChange
{
    /// <summary>Two films, each as loosely known as this one: a difference is known as loosely as both errors together.</summary>
    private static readonly double TwoFilms = Math.Sqrt(2);

    /// <summary>What the number should come down to: clearly less than now, but no lower than where nothing is called there.</summary>
    /// <exception cref="ArgumentException">The measure is none that findings are judged by.</exception>
    public static double Target(FindingMeasure measure)
    {
        var limit = KnownThresholds.All.FirstOrDefault(limit => limit.Name == measure.Name)
            ?? throw new ArgumentException($"No finding is judged by {measure.Name}.", nameof(measure));
        var change = Math.Max(SmallestChanges.Of(limit), TwoFilms * measure.Reading.HalfWidth);
        return Math.Max(limit.AbsentUpTo, measure.Reading.Value - change);
    }
}
