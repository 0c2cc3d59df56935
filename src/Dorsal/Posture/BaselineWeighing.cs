using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Posture;

/// <summary>How far this clip's own upright posture is believed against that of people in general.</summary>
public static class BaselineWeighing
{
    /// <summary>
    /// Degrees between the two beyond which the upright posture in the clip is not this lifter's neutral, or not a back: three
    /// standard deviations of unbent backs (ours, 12 rendered clips, 3.6 degrees) and what lockouts keep of a bend.
    /// </summary>
    private const double LargestDifference = 15;

    public static bool Contradicts(Estimate<Degrees> own, Estimate<Degrees> population)
        => Math.Abs(Difference(own, population)) > LargestDifference;

    /// <summary>The mean by precision; the further the two are apart, the less sure it is.</summary>
    public static Estimate<Degrees> Weigh(Estimate<Degrees> own, Estimate<Degrees> population)
    {
        var (a, b) = (1 / Math.Pow(own.HalfWidth, 2), 1 / Math.Pow(population.HalfWidth, 2));
        var mean = ((a * own.Value.Number) + (b * population.Value.Number)) / (a + b);
        var apart = Math.Abs(Difference(own, population)) * b / (a + b);
        return Estimate<Degrees>.PlusMinus(mean, MeasuredSeriesBuilder.Combine(1 / Math.Sqrt(a + b), apart));
    }

    private static double Difference(Estimate<Degrees> own, Estimate<Degrees> population) => own.Value.Number - population.Value.Number;
}
