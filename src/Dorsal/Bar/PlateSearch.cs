using System.Runtime.Intrinsics;
using Dorsal.Footage;

namespace Dorsal.Bar;

/// <summary>Looks for plates of unknown size near the hands in one shrunk frame.</summary>
internal sealed class PlateSearch
{
    /// <summary>
    /// The smallest and largest radius in trunk lengths. The plates of n = 27 side clips and 14 rendered ones were 0.36 to 0.64
    /// (ours), the larger the closer the camera is to them.
    /// </summary>
    public const double LeastRadius = 0.3;

    public const double MostRadius = 0.85;

    /// <summary>How far in trunk lengths the centre may lie beside the hands: at 30 degrees off the side it is 0.8 away. Ours.</summary>
    private const double ReachAside = 1.1;

    /// <summary>
    /// A camera above the bar sees the near plate below the hands, a camera at the floor above them. Trunk lengths. Ours; no measurement is on
    /// record.
    /// </summary>
    private const double ReachUp = 0.6;

    private const double ReachDown = 1.0;
    private const int Peaks = 14;
    private const int RimPoints = 32;

    /// <summary>Width by height; narrower than the narrowest that counts, so that a plate too oblique is known as such.</summary>
    private static readonly double[] Aspects = [1.1, 1, 0.9, 0.8, 0.7];

    private readonly double trunk;
    private readonly RimTemplate[][] rims;

    /// <param name="trunk">The trunk's length in pixels of the shrunk picture.</param>
    public PlateSearch(double trunk)
    {
        this.trunk = trunk;
        var (least, most) = ((int)Math.Round(trunk * LeastRadius), (int)Math.Round(trunk * MostRadius));
        Radii = [.. Enumerable.Range(least, most - least + 1)];
        rims = [.. Aspects.Select(aspect => Radii.Select(r => new RimTemplate(r * aspect, r, RimPoints)).ToArray())];
    }

    /// <summary>Half the height of every rim tried, in pixels of the shrunk picture.</summary>
    public int[] Radii { get; }

    public IReadOnlyList<PlateCandidate> Find(GreyPicture picture, PixelBox scene, ImagePoint hand)
    {
        var window = new PixelBox(
            (int)(hand.X - (ReachAside * trunk)), (int)(hand.Y - (ReachUp * trunk)),
            (int)(hand.X + (ReachAside * trunk)), (int)(hand.Y + (ReachDown * trunk))).Within(scene);
        if (window.IsEmpty)
            return [];

        var margin = Radii[^1] + 3;
        var box = new PixelBox(window.Left - margin, window.Top - margin, window.Right + margin, window.Bottom + margin);
        using var field = EdgeField.Of(picture, box, scene);
        return field is null
            ? []
            : [.. CentreVotes.Peaks(field, window, Radii[0], Radii[^1], Peaks).Select(peak => Refine(field, peak.X, peak.Y))];
    }

    /// <summary>Widens the peak to the best centre and aspect near it, in steps of two pixels, then of one.</summary>
    private PlateCandidate Refine(EdgeField field, int x, int y)
    {
        var best = BestAround(field, x, y, 2, 0, Aspects.Length);
        best = BestAround(field, best.X, best.Y, 1, best.Aspect, best.Aspect + 1);
        var supports = rims[best.Aspect].Select(rim => rim.Support(field, best.X, best.Y)).ToArray();
        return new PlateCandidate(best.X + 0.5f, best.Y + 0.5f, Aspects[best.Aspect], supports);
    }

    private (int X, int Y, int Aspect) BestAround(EdgeField field, int x, int y, int step, int firstAspect, int endAspect)
    {
        var (best, bestScore) = ((X: x, Y: y, Aspect: firstAspect), -1f);
        // The best is often as good as the peak itself: most other places need not be looked at to the end.
        var expected = BestRims(field, rims[firstAspect + ((endAspect - firstAspect) / 2)], new PlacesBeside(x, y, 1, 1), 0)[0];
        for (var aspect = firstAspect; aspect < endAspect; aspect++)
        {
            for (var dy = -step; dy <= step; dy += step)
            {
                var places = new PlacesBeside(x - step, y + dy, step, 3);
                var scores = BestRims(field, rims[aspect], places, Math.Max(expected, bestScore));
                for (var i = 0; i < places.Count; i++)
                {
                    if (scores[places.ElementOf(i)] is var score && score > bestScore)
                        (best, bestScore) = ((places.ColumnOf(i), places.Row, aspect), score);
                }
            }
        }

        return best;
    }

    private static Vector256<float> BestRims(EdgeField field, RimTemplate[] sizes, PlacesBeside places, float atLeast)
    {
        var best = Vector256<float>.Zero;
        foreach (var rim in sizes)
            best = Vector256.MaxNative(best, rim.Supports(field, places, Vector256.MaxNative(best, Vector256.Create(atLeast))));
        return best;
    }
}
