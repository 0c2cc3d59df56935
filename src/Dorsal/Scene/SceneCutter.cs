using Dorsal.Footage;
using Dorsal.Person;
using MathNet.Numerics.Statistics;

namespace Dorsal.Scene;

/// <summary>
/// Cuts from the lifter's outline what is not lifter but the still scene behind: the net takes a rack post right behind the
/// small of the back for a part of it. A point of the outline moves inwards to where the picture stops showing the scene.
/// </summary>
public static class SceneCutter
{
    /// <summary>Shares of the side of the net's region: the furthest that a point is moved, and how far out the scene must be seen.</summary>
    private const double Reach = 0.045;
    private const double Clear = 0.02;

    /// <summary>The direction of the outline is taken over this share of the region, longer than the corners of a cut-out post.</summary>
    private const double Direction = 0.03;

    /// <summary>Pixels. Less is left to the edge that is there already.</summary>
    private const double SmallestMove = 2.5;

    /// <summary>Neighbouring points of the outline move together: a single one that jumps has found something else.</summary>
    private const int AgreeingNeighbours = 3;

    /// <summary>Pixels in a row that must differ from the scene to be body.</summary>
    private const int BodyRun = 4;

    /// <summary>Round the lifter so much of what is known of the scene must look like it, or the camera or the light has changed.</summary>
    private const double Unchanged = 0.7;

    public static LifterTrack Cut(IFootage footage, LifterTrack lifter, StillScene scene, CancellationToken cancellation)
    {
        var frames = lifter.Frames.ToDictionary(frame => frame.Index);
        foreach (var picture in footage.ReadColour(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (frames.TryGetValue(picture.Index, out var frame) && frame is { Silhouette: { } outline, Region: { } region })
                frames[picture.Index] = frame with { Silhouette = Cut(outline, region.Side, picture.Picture, scene) };
        }

        return new LifterTrack([.. lifter.Frames.Select(frame => frames[frame.Index])]);
    }

    public static Silhouette Cut(Silhouette outline, double side, ColourPicture picture, StillScene scene)
    {
        var points = outline.Points;
        var reach = Math.Max(2, (int)(Direction * side / Spacing(points)));
        var normals = Enumerable.Range(0, points.Count).Select(i => OutlineNormals.At(points, i, reach)).ToArray();
        var outside = points.Select((point, i) => scene.IsSeenIn(picture, point + (normals[i] * Clear * side))).ToList();
        if (outside.Count(seen => seen == true) < Unchanged * outside.Count(seen => seen is not null))
            return outline;

        var moves = points.Select((point, i) => outside[i] == true ? Inwards(point, normals[i], Reach * side, picture, scene) : 0).ToArray();
        return outline with { Points = [.. points.Select((point, i) => point - (normals[i] * Agreed(moves, i)))] };
    }

    private static double Agreed(double[] moves, int index)
        => Enumerable.Range(index - AgreeingNeighbours, (2 * AgreeingNeighbours) + 1)
            .Select(i => moves[(i + moves.Length) % moves.Length]).Median();

    /// <returns>Pixels to where the body begins; 0 where that is here or not known.</returns>
    private static double Inwards(ImagePoint from, ImagePoint normal, double reach, ColourPicture picture, StillScene scene)
    {
        var run = 0;
        for (var step = -1; step <= reach + BodyRun; step++)
        {
            if (scene.IsSeenIn(picture, from - (normal * step)) is not { } isScene)
                return 0;

            run = isScene ? 0 : run + 1;
            if (run == BodyRun)
                return step - BodyRun + 1 is var move && move >= SmallestMove ? move : 0;
        }

        return 0;
    }

    private static double Spacing(IReadOnlyList<ImagePoint> points)
        => Math.Max(0.1, points.Zip(points.Skip(1), (a, b) => a.DistanceTo(b)).Average());
}
