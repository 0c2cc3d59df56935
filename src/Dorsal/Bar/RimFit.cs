using System.Runtime.CompilerServices;
using MathNet.Numerics.LinearAlgebra;

namespace Dorsal.Bar;

/// <summary>An upright ellipse through rim points, in pixels of the shrunk picture.</summary>
/// <param name="Agreement">The share of the rays whose edge lies on the ellipse.</param>
internal sealed record RimFit(double X, double Y, double RadiusX, double RadiusY, double Agreement)
{
    /// <summary>Place and radii.</summary>
    private const int Unknowns = 4;

    private const int Rounds = 8;

    /// <summary>Distance from the ellipse in pixels at which a point has lost its say (Tukey's biweight).</summary>
    private const double Cutoff = 1.6;

    /// <summary>How near the ellipse a point agrees.</summary>
    private const double Near = 0.8;

    /// <summary>Where Gauss-Newton starts, points further away still have some say.</summary>
    private const double FirstCutoff = 4;

    /// <summary>
    /// Robust least squares of the distances along the normals. <paramref name="sizeFreedom"/> is the standard deviation of the
    /// radii as a fraction: without it a rim of which only an arc is seen trades its size against its place.
    /// </summary>
    public static RimFit Through(
        ReadOnlySpan<RimPoint> points, double x, double y, double radiusX, double radiusY, double sizeFreedom)
    {
        double[] state = [x, y, radiusX, radiusY];
        for (var round = 0; round < Rounds; round++)
        {
            var cutoff = Math.Max(Cutoff, FirstCutoff * (1 - (round / 4.0)));
            var (normal, right) = Accumulate(points, state, cutoff);
            Prior(normal, right, 2, radiusX - state[2], radiusX * sizeFreedom);
            Prior(normal, right, 3, radiusY - state[3], radiusY * sizeFreedom);
            var step = Matrix<double>.Build.Dense(Unknowns, Unknowns, normal).Solve(Vector<double>.Build.Dense(right));
            for (var i = 0; i < Unknowns; i++)
                state[i] += step[i];
        }

        var near = 0;
        foreach (var point in points)
        {
            if (Math.Abs(Distance(point, state, out _, out _)) < Near)
                near++;
        }

        return new RimFit(state[0], state[1], state[2], state[3], (double)near / RimRays.Rays);
    }

    /// <returns>The normal equations, the matrix column by column.</returns>
    private static (double[] Normal, double[] Right) Accumulate(ReadOnlySpan<RimPoint> points, double[] state, double cutoff)
    {
        var (normal, right) = (new double[Unknowns * Unknowns], new double[Unknowns]);
        // A whisper of a prior on the centre keeps the system solvable where no point agrees.
        for (var i = 0; i < Unknowns; i++)
            normal[Diagonal(i)] = 1e-3;
        Span<double> row = stackalloc double[Unknowns];
        foreach (var point in points)
        {
            var distance = Distance(point, state, out var nx, out var ny);
            if (Math.Abs(distance) >= cutoff)
                continue;

            var weight = Math.Pow(1 - (distance * distance / (cutoff * cutoff)), 2);
            (row[0], row[1], row[2], row[3]) = (nx, ny, nx * point.Cos, ny * point.Sin);
            for (var i = 0; i < Unknowns; i++)
            {
                right[i] += weight * row[i] * distance;
                for (var j = 0; j < Unknowns; j++)
                    normal[(j * Unknowns) + i] += weight * row[i] * row[j];
            }
        }

        return (normal, right);
    }

    private static int Diagonal(int index) => (index * Unknowns) + index;

    private static void Prior(double[] normal, double[] right, int index, double difference, double deviation)
    {
        // Points scatter by about half a pixel, so that is their unit of weight.
        var weight = 0.25 / (deviation * deviation);
        normal[Diagonal(index)] += weight;
        right[index] += weight * difference;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Distance(RimPoint point, double[] state, out double nx, out double ny)
    {
        (nx, ny) = (point.Cos * state[3], point.Sin * state[2]);
        var length = Math.Sqrt((nx * nx) + (ny * ny));
        (nx, ny) = (nx / length, ny / length);
        return ((point.X - state[0] - (state[2] * point.Cos)) * nx) + ((point.Y - state[1] - (state[3] * point.Sin)) * ny);
    }
}
