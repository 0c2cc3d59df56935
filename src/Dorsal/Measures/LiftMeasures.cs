using Dorsal.Quantities;

namespace Dorsal.Measures;

/// <summary>All series of one clip over the same analysed frames.</summary>
/// <param name="Times">One for each analysed frame, ascending.</param>
/// <param name="Series">Every <see cref="Measure"/> has its entry, also when nothing could be measured.</param>
/// <param name="Baseline">What the zero of the flexions, of neck extension and of shoulder protraction is.</param>
public sealed record LiftMeasures(
    IReadOnlyList<Seconds> Times,
    IReadOnlyDictionary<Measure, MeasuredSeries> Series,
    BaselineSource Baseline)
{
    /// <summary>The same of the lower back alone, which the plate may hide where the upper one is seen.</summary>
    public BaselineSource LumbarBaseline { get; init; } = Baseline;

    /// <summary>Whether that zero is its outline less upright than the baseline says, because it is hidden there.</summary>
    public bool LumbarZeroIsFromLessUpright { get; init; }

    /// <summary>What the zero of a measure is.</summary>
    public BaselineSource BaselineOf(Measure measure) => measure == Measure.LumbarFlexion ? LumbarBaseline : Baseline;

    /// <summary>
    /// Whether how much there is of a measure may be held against what is common: people stand too unlike in the lower back to judge it by
    /// how they usually stand.
    /// </summary>
    public bool CanJudgeLevelOf(Measure measure) => measure != Measure.LumbarFlexion || BaselineOf(measure) != BaselineSource.Population;

    public MeasuredSeries this[Measure measure] => Series[measure];
}
