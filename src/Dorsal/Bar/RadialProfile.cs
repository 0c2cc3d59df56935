namespace Dorsal.Bar;

/// <summary>
/// How clear the edges are at every distance from the followed centre, averaged over the clip: what moves with the plate adds up to
/// sharp peaks, the passing background to an even floor. Apart for the rays that run more sideways and those that run more upright.
/// </summary>
internal sealed class RadialProfile
{
    /// <summary>Step in followed radii.</summary>
    private const double Step = 0.01;

    private const double First = 0.7;
    private const int Rays = 64;

    /// <summary>Averaging tames the noise, so that fainter edges can count than in a single frame.</summary>
    private const float HalfContrast = 2;

    private readonly double[] aside;
    private readonly double[] upright;
    private int frames;

    public RadialProfile(double last)
    {
        var length = Math.Max(3, (int)((last - First) / Step) + 1);
        (aside, upright) = (new double[length], new double[length]);
    }

    public double[] Aside => Mean(aside);

    public double[] Upright => Mean(upright);

    public double[] All => [.. Aside.Zip(Upright, (x, y) => (x + y) / 2)];

    public static double FactorAt(double index) => First + (index * Step);

    public void Add(EdgeField field, RimFit fit)
    {
        frames++;
        for (var i = 0; i < Rays; i++)
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * i / Rays);
            var (nx, ny) = (cos * fit.RadiusY, sin * fit.RadiusX);
            var length = Math.Sqrt((nx * nx) + (ny * ny));
            var (normalX, normalY) = ((float)(nx / length), (float)(ny / length));
            var sums = Math.Abs(cos) > Math.Abs(sin) ? aside : upright;
            for (var k = 0; k < sums.Length; k++)
            {
                var factor = FactorAt(k);
                var (x, y) = ((float)(fit.X + (fit.RadiusX * factor * cos)), (float)(fit.Y + (fit.RadiusY * factor * sin)));
                sums[k] += Math.Max(0, field.Clearness(x, y, normalX, normalY, HalfContrast)) / (Rays / 2.0);
            }
        }
    }

    /// <summary>Adds the frames of another profile of the same length.</summary>
    public void Add(RadialProfile other)
    {
        frames += other.frames;
        for (var k = 0; k < aside.Length; k++)
        {
            aside[k] += other.aside[k];
            upright[k] += other.upright[k];
        }
    }

    private double[] Mean(double[] sums) => [.. sums.Select(sum => frames == 0 ? 0 : sum / frames)];
}
