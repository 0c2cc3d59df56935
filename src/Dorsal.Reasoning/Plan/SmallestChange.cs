using Dorsal.Findings;
using Dorsal.Reasoning.LightSet;

namespace Dorsal.Reasoning.Plan;

/// <summary>From which change on a number of the next film is another one, and not the same one measured again.</summary>
internal static class SmallestChange
{
    /// <summary>Two films, each as loosely known as this one: a difference is known as loosely as both errors together.</summary>
    private static readonly double TwoFilms = Math.Sqrt(2);

    /// <summary>What the number should come down to: clearly less than now, but no lower than where nothing is called there.</summary>
    /// <returns>Absent where the finding was judged by no number that this version knows, as in a file of another.</returns>
    public static Goal? Target(Finding finding)
    {
        var limits = FindingRules.All.Single(rule => rule.Id == finding.Id).Thresholds;
        if (finding.Measure is not { } measure || limits.FirstOrDefault(limit => limit.Name == measure.Name) is not { } judged)
            return null;

        var change = Math.Max(SmallestChanges.Of(judged), TwoFilms * measure.Reading.HalfWidth);
        var changed = measure.Reading.Value - change;
        return new Goal(Math.Max(judged.AbsentUpTo, changed), IsAChange: changed >= judged.AbsentUpTo);
    }
}
