using Dorsal.Camera;
using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Quantities;
using MathNet.Numerics.Distributions;

namespace Dorsal.Tests.Synthetic;

/// <summary>
/// A made-up lifter with a known posture, seen from a known side: landmarks, the net's body frame and the outline. Lengths of
/// the body are in trunk lengths; the share of the lift is 0 with the bar on the floor and 1 upright.
/// </summary>
internal sealed record SyntheticLifter
{
    public Facing Facing { get; init; } = Facing.Right;

    /// <summary>Degrees that the camera stands off the side, toward the lifter's front.</summary>
    public double Yaw { get; init; }

    /// <summary>Pixels.</summary>
    public double Trunk { get; init; } = 150;

    public ImagePoint Ankle { get; init; } = new(400, 800);

    /// <summary>Bends of the back's outline when upright, and how much rounder it is at the floor.</summary>
    public double Thoracic { get; init; } = 20;
    public double Lumbar { get; init; } = -10;
    public double ThoracicRounding { get; init; }
    public double LumbarRounding { get; init; }

    /// <summary>By how much the outline of the upper back flattens as the trunk comes to the horizontal, as rendered ones do.</summary>
    public double BentOverFlattening { get; init; } = 4;

    public double EdgeWidth { get; init; } = 3;

    /// <summary>Standard deviations in pixels.</summary>
    public double OutlineNoise { get; init; }
    public double JointNoise { get; init; }

    public LifterFrame Frame(int index, double seconds, double share, Random random)
        => new(index, Seconds.Of(seconds), 1, Pose(share, random), Silhouette(share, random));

    public Pose Pose(double share, Random random)
    {
        var joints = BodyShape.At(share);
        var landmarks = Enum.GetValues<BodyPoint>().Select(point => new Landmark(
            Jitter(ToImage(joints.Of(point)), JointNoise, random), 1, 1));
        return new Pose([.. landmarks], [.. Enum.GetValues<BodyPoint>().Select(World)]);
    }

    public Silhouette Silhouette(double share, Random random)
    {
        var shape = BodyShape.At(share);
        var rounding = 1 - share;
        var flattening = BentOverFlattening * Math.Sin(shape.Lean * Math.PI / 180);
        var line = BentBack.Line(Thoracic + (rounding * ThoracicRounding) - flattening, Lumbar + (rounding * LumbarRounding));
        var points = shape.Outline(line).Select(point => Jitter(ToImage(point), OutlineNoise, random)).ToList();
        return new Silhouette(points, [.. points.Select(_ => EdgeWidth)]);
    }

    private ImagePoint ToImage((double Forward, double Up) point)
    {
        var across = point.Forward * Math.Cos(Yaw * Math.PI / 180) * (Facing == Facing.Right ? 1 : -1);
        return new ImagePoint(Ankle.X + (across * Trunk), Ankle.Y - (point.Up * Trunk));
    }

    /// <summary>Half a shoulder's width to the lifter's left or right: from the right side of the lifter, left is away.</summary>
    private WorldPoint World(BodyPoint point)
    {
        const double Half = 0.17;
        var name = point.ToString();
        var left = name.StartsWith("Left", StringComparison.Ordinal) ? Half : name.StartsWith("Right", StringComparison.Ordinal) ? -Half : 0;
        var (sin, cos) = Math.SinCos(Yaw * Math.PI / 180);
        return new WorldPoint(left * sin, 0, left * cos * (Facing == Facing.Right ? 1 : -1));
    }

    private static ImagePoint Jitter(ImagePoint point, double deviation, Random random)
        => deviation == 0
            ? point
            : point + new ImagePoint(Normal.Sample(random, 0, deviation), Normal.Sample(random, 0, deviation));
}
