namespace Dorsal.Findings;

/// <summary>
/// Where in the pull the upper back is round, which the finding's one number cannot tell: degrees beyond the lifter's neutral
/// at set-up, and degrees that it rounds further after lift-off. Each stands for the film as a finding's measure does.
/// </summary>
/// <param name="AtSetUp">Just before the plates leave the floor, judged by thoracicFlexion's limits; absent when not measurable.</param>
/// <param name="Growth">From there to before standing up, judged by thoracicFlexionGrowth's limits; absent when not measurable.</param>
public sealed record UpperBackShape(Reading? AtSetUp, Reading? Growth)
{
    /// <summary>The set-up that shows it most; absent in a file of an earlier version.</summary>
    public RepetitionMoment? SetUpShown { get; init; }

    /// <summary>Where it has rounded further most; absent in a file of an earlier version.</summary>
    public RepetitionMoment? GrowthShown { get; init; }

    /// <summary>Nothing of it when the film does not show the side.</summary>
    public static UpperBackShape Of(LiftEvidence lift)
    {
        if (Gate.WhyNotFromTheSide(lift) is not null)
            return new UpperBackShape(null, null);

        var (setUp, growth) = (UpperBackRounding.AtSetUp(lift), UpperBackRounding.Growth(lift));
        return new UpperBackShape(setUp.Reading, growth.Reading) { SetUpShown = Shown(setUp), GrowthShown = Shown(growth) };
    }

    private static RepetitionMoment? Shown(Judgement judged) => judged.Reps
        .Where(rep => rep.Status == judged.Status && rep is { Reading: not null, At: not null })
        .OrderByDescending(rep => rep.Reading!.Value.Value)
        .Select(rep => new RepetitionMoment(rep.Number, rep.At!.Value))
        .FirstOrDefault();
}
