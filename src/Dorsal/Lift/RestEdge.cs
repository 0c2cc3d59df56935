namespace Dorsal.Lift;

/// <summary>
/// The instant at which a movement meets rest, from its shape near there: how far it is from rest is a power of the time to
/// that instant. Least squares over instants and powers, so that no single sample decides.
/// </summary>
internal static class RestEdge
{
    /// <summary>From one instant that is tried to the next, and from the guess to the furthest. Ours; no measurement is on record.</summary>
    private const double StepSeconds = 0.0025;
    private const double ReachSeconds = 0.3;

    /// <param name="samples">Of the movement and of the rest, with their distance from where it rests.</param>
    /// <param name="guess">Seconds; the instant is looked for around it.</param>
    /// <param name="side">1 when the rest follows the movement, -1 when it comes before.</param>
    /// <param name="powers">1 runs into a wall, 2 is braked evenly, more begins or ends more softly.</param>
    public static double Find(
        IReadOnlyList<(double Time, double Away)> samples, double guess, int side, params IReadOnlyList<double> powers)
    {
        var (best, least) = (guess, double.PositiveInfinity);
        foreach (var power in powers)
        {
            for (var instant = guess - ReachSeconds; instant <= guess + ReachSeconds; instant += StepSeconds)
            {
                var misfit = Misfit(samples, instant, side, power);
                if (misfit < least)
                {
                    (best, least) = (instant, misfit);
                }
            }
        }

        return best;
    }

    /// <summary>What the best multiple of the power leaves; nothing moves beyond the instant.</summary>
    private static double Misfit(IReadOnlyList<(double Time, double Away)> samples, double instant, int side, double power)
    {
        var (shapes, together, all) = (0.0, 0.0, 0.0);
        foreach (var (time, away) in samples)
        {
            var shape = Math.Pow(Math.Max(0, (instant - time) * side), power);
            shapes += shape * shape;
            together += shape * away;
            all += away * away;
        }

        return shapes > 0 ? all - (together * together / shapes) : double.PositiveInfinity;
    }
}
