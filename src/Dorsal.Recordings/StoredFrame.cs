using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Recordings;

/// <summary>
/// The lifter in one frame. Landmarks: x, y in tenths of a pixel, visibility and presence in per cent; world points in
/// millimetres; outline: x, y in tenths of a pixel, each as the step from the one before; edge widths in tenths of a pixel;
/// region: x, y of the centre and side in tenths of a pixel, angle in thousandths of a radian. Of a frame that was not read nothing
/// is stored: it follows from its neighbours.
/// </summary>
internal sealed record StoredFrame(
    int Index, int Presence, int[]? Landmarks, int[]? World, int[]? Outline, int[]? Edges, int[]? Region, bool? Unread = null)
{
    private const double Millimetres = 1000;
    private const double Thousandths = 1000;

    public static StoredFrame From(LifterFrame frame) => frame.IsRead
        ? Read(frame)
        : new StoredFrame(frame.Index, 0, null, null, null, null, null, Unread: true);

    private static StoredFrame Read(LifterFrame frame) => new(
        frame.Index,
        (int)Math.Round(frame.Presence * 100),
        frame.Pose is null ? null : [.. frame.Pose.Landmarks.SelectMany(Pack)],
        frame.Pose is null ? null : [.. frame.Pose.World.SelectMany(p => Round(p.X * Millimetres, p.Y * Millimetres, p.Z * Millimetres))],
        frame.Silhouette is null ? null : Tenths.PackSteps([.. frame.Silhouette.Points.SelectMany(p => new[] { p.X, p.Y })], 2),
        frame.Silhouette is null ? null : Tenths.Pack(frame.Silhouette.EdgeWidths),
        frame.Region is { } region ? Round(region.Centre.X * 10, region.Centre.Y * 10, region.Side * 10, region.Angle * Thousandths) : null);

    public LifterFrame ToFrame(VideoFacts facts)
        => new(Index, facts.FrameTimes[Index], Presence / 100.0, ToPose(), ToSilhouette(), ToRegion()) { IsRead = Unread is not true };

    private static int[] Pack(Landmark landmark)
        => Round(landmark.Point.X * 10, landmark.Point.Y * 10, landmark.Visibility * 100, landmark.Presence * 100);

    private static int[] Round(params double[] values) => [.. values.Select(value => (int)Math.Round(value))];

    private Pose? ToPose() => Landmarks is null || World is null
        ? null
        : new Pose(
            [.. Landmarks.Chunk(4).Select(c => new Landmark(new ImagePoint(c[0] / 10.0, c[1] / 10.0), c[2] / 100.0, c[3] / 100.0))],
            [.. World.Chunk(3).Select(c => new WorldPoint(c[0] / Millimetres, c[1] / Millimetres, c[2] / Millimetres))]);

    private Silhouette? ToSilhouette() => Outline is null || Edges is null
        ? null
        : new Silhouette(
            [.. Tenths.UnpackSteps(Outline, 2).Chunk(2).Select(c => new ImagePoint(c[0], c[1]))], Tenths.Unpack(Edges));

    private PersonRegion? ToRegion() => Region is [var x, var y, var side, var angle]
        ? new PersonRegion(new ImagePoint(x / 10.0, y / 10.0), side / 10.0, angle / Thousandths)
        : null;
}
