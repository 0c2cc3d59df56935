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
    public MeasuredSeries this[Measure measure] => Series[measure];
}
