using MathNet.Numerics.LinearAlgebra;

namespace Dorsal.Bar;

/// <summary>An upright ellipse through rim points, in pixels of the shrunk picture.</summary>
/// <param name="Agreement">The share of the rays whose edge lies on the ellipse.</param>
internal sealed record RimFit(double X, double Y, double RadiusX, double RadiusY, double Agreement)
{
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
        IReadOnlyList<RimPoint> points, double x, double y, double radiusX, double radiusY, double sizeFreedom)
    {
        var state = Vector<double>.Build.Dense([x, y, radiusX, radiusY]);
        for (var round = 0; round < Rounds; round++)
        {
            var cutoff = Math.Max(Cutoff, FirstCutoff * (1 - (round / 4.0)));
            var (normal, right) = Accumulate(points, state, cutoff);
            Prior(normal, right, 2, radiusX - state[2], radiusX * sizeFreedom);
            Prior(normal, right, 3, radiusY - state[3], radiusY * sizeFreedom);
            state += normal.Solve(right);
        }

        var near = points.Count(point => Math.Abs(Distance(point, state, out _, out _)) < Near);
        return new RimFit(state[0], state[1], state[2], state[3], (double)near / RimRays.Rays);
    }

    private static (Matrix<double> Normal, Vector<double> Right) Accumulate(
        IReadOnlyList<RimPoint> points, Vector<double> state, double cutoff)
    {
        // A whisper of a prior on the centre keeps the system solvable where no point agrees.
        var normal = Matrix<double>.Build.DenseDiagonal(4, 4, 1e-3);
        var right = Vector<double>.Build.Dense(4);
        Span<double> row = stackalloc double[4];
        foreach (var point in points)
        {
            var distance = Distance(point, state, out var nx, out var ny);
            if (Math.Abs(distance) >= cutoff)
                continue;

            var weight = Math.Pow(1 - (distance * distance / (cutoff * cutoff)), 2);
            (row[0], row[1], row[2], row[3]) = (nx, ny, nx * point.Cos, ny * point.Sin);
            for (var i = 0; i < 4; i++)
            {
                right[i] += weight * row[i] * distance;
                for (var j = 0; j < 4; j++)
                    normal[i, j] += weight * row[i] * row[j];
            }
        }

        return (normal, right);
    }

    private static void Prior(Matrix<double> normal, Vector<double> right, int index, double difference, double deviation)
    {
        // Points scatter by about half a pixel, so that is their unit of weight.
        var weight = 0.25 / (deviation * deviation);
        normal[index, index] += weight;
        right[index] += weight * difference;
    }

    private static double Distance(RimPoint point, Vector<double> state, out double nx, out double ny)
    {
        (nx, ny) = (point.Cos * state[3], point.Sin * state[2]);
        var length = Math.Sqrt((nx * nx) + (ny * ny));
        (nx, ny) = (nx / length, ny / length);
        return ((point.X - state[0] - (state[2] * point.Cos)) * nx) + ((point.Y - state[1] - (state[3] * point.Sin)) * ny);
    }
}
