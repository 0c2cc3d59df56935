using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Dorsal.Bar;

/// <summary>
/// Where the normals of the edges meet: the centre of concentric circles gathers the votes of all of them (gradient-direction
/// Hough transform, Kimme, Ballard and Sklansky 1975).
/// </summary>
internal static class CentreVotes
{
    /// <summary>Weaker edges are noise and would only blur the votes.</summary>
    private const float LeastEdge = 0.45f;

    /// <summary>Half the width in pixels over which votes are summed: the normals of an ellipse do not meet in one point.</summary>
    private const int Blur = 2;

    /// <summary>No place of the window.</summary>
    private const int Beyond = -1;

    /// <returns>Up to <paramref name="count"/> centres inside of the window, most votes first, at least a blur's width apart.</returns>
    public static List<(int X, int Y)> Peaks(EdgeField field, PixelBox window, int leastRadius, int mostRadius, int count)
    {
        var votes = Smooth(Gather(field, window, leastRadius, mostRadius), window.Width, window.Height);
        var peaks = new List<(int X, int Y)>();
        while (peaks.Count < count)
        {
            var best = Highest(votes);
            if (votes[best] <= 0)
                break;

            var (x, y) = (best % window.Width, best / window.Width);
            peaks.Add((x + window.Left, y + window.Top));
            Clear(votes, window, x, y);
        }

        return peaks;
    }

    private static float[] Gather(EdgeField field, PixelBox window, int leastRadius, int mostRadius)
    {
        var votes = new float[window.Width * window.Height];
        // A larger rim has more edges that vote for its middle.
        float[] shares = [.. Enumerable.Range(0, mostRadius + 1).Select(r => 1f / r)];
        var (edgesX, edgesY) = field.Squeezed;
        var at = 0;
        for (var row = field.Box.Top; row < field.Box.Bottom; row++)
        {
            for (var column = field.Box.Left; column < field.Box.Right; column++, at++)
            {
                var (gx, gy) = (edgesX[at], edgesY[at]);
                var length = MathF.Sqrt((gx * gx) + (gy * gy));
                if (length < LeastEdge)
                    continue;

                Cast(votes, shares, window, column, row, gx / length, gy / length, leastRadius, mostRadius);
                Cast(votes, shares, window, column, row, -gx / length, -gy / length, leastRadius, mostRadius);
            }
        }

        return votes;
    }

    /// <param name="shares">What a vote counts at every radius.</param>
    private static void Cast(float[] votes, float[] shares, PixelBox window, int column, int row, float dx, float dy, int leastRadius, int mostRadius)
    {
        Span<int> places = stackalloc int[Vector256<int>.Count];
        for (var r = leastRadius; r <= mostRadius; r += places.Length)
        {
            var radii = Vector256.CreateSequence((float)r, 1);
            var along = Places(window, Vector256.Create((float)column) + (dx * radii), Vector256.Create((float)row) + (dy * radii));
            // Most normals soon leave the window.
            if (along == Vector256.Create(Beyond))
                continue;

            along.CopyTo(places);
            for (var i = 0; i < Math.Min(places.Length, mostRadius + 1 - r); i++)
            {
                if ((uint)places[i] < (uint)votes.Length)
                    votes[places[i]] += shares[r + i];
            }
        }
    }

    /// <summary>Where in the window places of the picture lie, row by row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Places(PixelBox window, Vector256<float> columns, Vector256<float> rows)
    {
        var x = Vector256.ConvertToInt32Native(Vector256.Round(columns)) - Vector256.Create(window.Left);
        var y = Vector256.ConvertToInt32Native(Vector256.Round(rows)) - Vector256.Create(window.Top);
        // As whole numbers without a sign those before the first are larger than any, too.
        var within = Vector256.LessThan(x.AsUInt32(), Vector256.Create((uint)window.Width))
            & Vector256.LessThan(y.AsUInt32(), Vector256.Create((uint)window.Height));
        return Vector256.ConditionalSelect(within.AsInt32(), (y * window.Width) + x, Vector256.Create(Beyond));
    }

    /// <summary>The first of those with most votes.</summary>
    private static int Highest(float[] votes)
    {
        var best = 0;
        for (var i = 1; i < votes.Length; i++)
        {
            if (votes[i] > votes[best])
                best = i;
        }

        return best;
    }

    private static float[] Smooth(float[] votes, int width, int height)
    {
        var rows = new float[votes.Length];
        var both = new float[votes.Length];
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
                for (var k = Math.Max(0, x - Blur); k <= Math.Min(width - 1, x + Blur); k++)
                    rows[(y * width) + x] += votes[(y * width) + k];
        for (var y = 0; y < height; y++)
            for (var k = Math.Max(0, y - Blur); k <= Math.Min(height - 1, y + Blur); k++)
                for (var x = 0; x < width; x++)
                    both[(y * width) + x] += rows[(k * width) + x];
        return both;
    }

    private static void Clear(float[] votes, PixelBox window, int x, int y)
    {
        for (var row = Math.Max(0, y - (2 * Blur)); row <= Math.Min(window.Height - 1, y + (2 * Blur)); row++)
            for (var column = Math.Max(0, x - (2 * Blur)); column <= Math.Min(window.Width - 1, x + (2 * Blur)); column++)
                votes[(row * window.Width) + column] = 0;
    }
}
