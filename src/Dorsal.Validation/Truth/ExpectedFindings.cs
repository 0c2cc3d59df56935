using Dorsal.Findings;

namespace Dorsal.Validation.Truth;

/// <summary>
/// What the motion of a rendered clip calls for: present from one limit on, absent up to another, and between them either
/// answer is right. The limits are wider apart than the measure's own uncertainty; ours, chosen with the clips.
/// </summary>
public static class ExpectedFindings
{
    /// <summary>The answer each question should get; absent where either is right.</summary>
    public static IReadOnlyDictionary<FindingId, FindingStatus?> Of(RenderedTruth truth) => new Dictionary<FindingId, FindingStatus?>
    {
        [FindingId.UpperBackRounding] = Band(HighestInPull(truth, angles => angles.ThoracicFlexion), absent: 6, present: 13),
        [FindingId.LockoutHyperextension] = Band(
            Highest(truth.AtLockout.Select(frame => frame.Angles.LockoutHyperextension)), absent: 1, present: 6),
        [FindingId.BarForward] = Band(
            Highest(truth.Reps.Select(repetition => truth.StartOf(repetition).Bar.AheadOfMidFoot)), absent: 0.03, present: 0.06),
        [FindingId.NeckExtension] = Band(
            Highest(truth.Reps.Select(repetition => MiddleInPull(truth, repetition))), absent: 20, present: 32),
        [FindingId.ChestCollapse] = Band(HighestInPull(truth, angles => angles.ShoulderProtraction), absent: 6, present: 15),
    };

    private static FindingStatus? Band(double value, double absent, double present)
    {
        if (value >= present)
            return FindingStatus.Present;

        return value <= absent ? FindingStatus.Absent : null;
    }

    private static double HighestInPull(RenderedTruth truth, Func<TrueAngles, double> angle)
        => Highest(truth.Reps.SelectMany(truth.InPull).Select(frame => angle(frame.Angles)));

    private static double MiddleInPull(RenderedTruth truth, TrueRepetition repetition)
        => Averages.Median(truth.InPull(repetition).Select(frame => frame.Angles.NeckExtension)) ?? 0;

    // A clip without a repetition shows none of it.
    private static double Highest(IEnumerable<double> values) => values.DefaultIfEmpty(0).Max();
}
