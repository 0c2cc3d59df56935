namespace Dorsal.Bar;

/// <summary>
/// How clear the edges are at every distance from the followed centre, averaged over all frames: what moves with the plate adds
/// up to sharp peaks, the passing background to an even floor.
/// </summary>
internal sealed class RadialProfile
{
    /// <summary>Step in followed radii.</summary>
    public const double Step = 0.01;

    private const double First = 0.7;
    private const int Rays = 64;

    /// <summary>Averaging tames the noise, so that fainter edges can count than in a single frame.</summary>
    private const float HalfContrast = 2;

    private readonly double[] sums;
    private int frames;

    public RadialProfile(double last) => sums = new double[Math.Max(3, (int)((last - First) / Step) + 1)];

    public double[] Means => [.. sums.Select(sum => frames == 0 ? 0 : sum / frames)];

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
            for (var k = 0; k < sums.Length; k++)
            {
                var factor = FactorAt(k);
                var (x, y) = ((float)(fit.X + (fit.RadiusX * factor * cos)), (float)(fit.Y + (fit.RadiusY * factor * sin)));
                sums[k] += Math.Max(0, field.Clearness(x, y, normalX, normalY, HalfContrast)) / Rays;
            }
        }
    }
}
