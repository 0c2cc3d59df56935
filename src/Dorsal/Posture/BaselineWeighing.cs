using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Signals;

namespace Dorsal.Posture;

/// <summary>How far this clip's own upright posture is believed against that of people in general.</summary>
/// <remarks>
/// Either it is this lifter's neutral, and then both tell of it, each by its precision; or it is a bend that was kept, or no back,
/// and then only people in general do. The further the two are apart, the likelier the second. The weighed posture is the mean of
/// both cases by their likelihood, so that a degree more or less at the top never turns the one into the other.
/// </remarks>
public static class BaselineWeighing
{
    /// <summary>
    /// How far apart, in half 95 % intervals of how people differ, the two cases are equally likely: 15 degrees where the neck is
    /// seen, which is three standard deviations of unbent backs (ours, 12 rendered clips, 3.6 degrees) and what lockouts keep of a bend.
    /// </summary>
    private const double EvenAt = 1.5;

    /// <summary>How much unbent backs differ, as a standard deviation in the same measure: 5 degrees, between rendered lifters (3.6) and filmed ones (6). Ours.</summary>
    private const double Deviation = 0.5;

    /// <summary>Whether the clip's own upright posture is more likely none of this lifter's neutral.</summary>
    public static bool Contradicts(Estimate<Degrees> own, Estimate<Degrees> population) => LikelihoodOf(own, population) < 0.5;

    public static Estimate<Degrees> Weigh(Estimate<Degrees> own, Estimate<Degrees> population)
    {
        var likely = LikelihoodOf(own, population);
        var (neutral, people) = (ByPrecision(own, population), population);
        var between = NormalSpread.HalfInterval * Math.Sqrt(likely * (1 - likely)) * Difference(neutral, people);
        return Estimate<Degrees>.PlusMinus(
            (likely * neutral.Value.Number) + ((1 - likely) * people.Value.Number),
            MeasuredSeriesBuilder.Combine(Math.Sqrt(likely) * neutral.HalfWidth, Math.Sqrt(1 - likely) * people.HalfWidth, between));
    }

    /// <summary>That the clip shows this lifter's neutral: a normal spread against one that is as likely anywhere.</summary>
    private static double LikelihoodOf(Estimate<Degrees> own, Estimate<Degrees> population)
    {
        var apart = Difference(own, population) / population.HalfWidth;
        return 1 / (1 + Math.Exp(((apart * apart) - (EvenAt * EvenAt)) / (2 * Deviation * Deviation)));
    }

    /// <summary>The further the two are apart, the less sure it is.</summary>
    private static Estimate<Degrees> ByPrecision(Estimate<Degrees> own, Estimate<Degrees> population)
    {
        var (a, b) = (1 / Math.Pow(own.HalfWidth, 2), 1 / Math.Pow(population.HalfWidth, 2));
        var mean = ((a * own.Value.Number) + (b * population.Value.Number)) / (a + b);
        var apart = Difference(own, population) * b / (a + b);
        return Estimate<Degrees>.PlusMinus(mean, MeasuredSeriesBuilder.Combine(1 / Math.Sqrt(a + b), apart));
    }

    private static double Difference(Estimate<Degrees> own, Estimate<Degrees> population) => own.Value.Number - population.Value.Number;
}
