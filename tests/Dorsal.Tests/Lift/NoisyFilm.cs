using MathNet.Numerics.Distributions;

namespace Dorsal.Tests.Lift;

/// <summary>Adds to a made-up lift what a film adds: jitter, gaps, wild samples and uneven frames.</summary>
internal sealed class NoisyFilm(SyntheticLift lift, Random random)
{
    private const double WildReach = 0.8;

    public double TimeOf(int frame)
        => (frame + (lift.Unevenness * (random.NextDouble() - 0.5) * 2 * (frame > 0 ? 1 : 0))) / lift.FramesPerSecond;

    public double?[] Seen(BodyPosture[] postures, Func<BodyPosture, double> part, double noise)
        => [.. postures.Select(p => Sample(part(p), noise))];

    private double? Sample(double value, double noise)
    {
        var jitter = noise * Normal.Sample(random, 0, 1);
        var chance = random.NextDouble();
        return chance < lift.Missing ? null
            : chance < lift.Missing + lift.Wild ? value + (WildReach * (random.NextDouble() - 0.5))
            : value + jitter;
    }
}
