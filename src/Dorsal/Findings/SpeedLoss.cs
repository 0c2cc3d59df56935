using Dorsal.Knowledge;
using Dorsal.Lift;
using Dorsal.Quantities;

namespace Dorsal.Findings;

/// <summary>
/// Per cent by which the last pulls are slower than the first. A lifter moves the bar equally far each time, so the time from
/// lift-off to lockout is enough: no scale, no plate, any camera.
/// </summary>
internal static class SpeedLoss
{
    public static Observation Of(IReadOnlyList<Repetition> repetitions)
    {
        var pulls = repetitions.Where(rep => rep.Complete && rep.Lockout is { } top && top.Number > rep.Start.Number).ToList();
        if (pulls.Count < FirstToLast.FewestRepetitions)
            return Observation.Unknown(UnmeasurableReason.TooFewRepetitions);

        var (first, last) = FirstToLast.Thirds([.. pulls.Select(rep => rep.Lockout!.Value.Number - rep.Start.Number)]);
        var (early, late) = (first.Average(), last.Average());
        var ratio = early / late;
        var error = KnownNumbers.DurationError.Value / Math.Sqrt(first.Count);
        var halfWidth = ratio * Math.Sqrt(Math.Pow(error / early, 2) + Math.Pow(error / late, 2));
        return Observation.Of(Reading.PlusMinus(100 * (1 - ratio), 100 * halfWidth), pulls[^1].Start);
    }
}
