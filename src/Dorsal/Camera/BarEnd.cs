using Dorsal.Bar;
using Dorsal.Footage;
using Dorsal.Knowledge;
using Dorsal.Person;
using Dorsal.Quantities;
using Dorsal.Result;
using MathNet.Numerics.Statistics;

namespace Dorsal.Camera;

/// <summary>
/// How the followed end of the bar appears beside its middle. The hands hold a bar symmetrically, so its middle is half-way
/// between them; seen square on it hides behind the end, from anywhere else it stands beside it.
/// </summary>
/// <param name="Scale">Of the followed end, whether it is the near or the far one.</param>
/// <param name="MiddleAcross">Metres across the picture from the end to the middle, the picture's right positive.</param>
/// <param name="ByFarPlate">The plate at the other end was seen and the hands agree: the middle is half-way between both.</param>
public sealed record BarEnd(BarPlaneScale Scale, double MiddleAcross, bool ByFarPlate = false)
{
    /// <summary>
    /// Radii of the plate above its rest from which on the hands surely hold the bar and the plate no longer hides them. Ours; no measurement is on
    /// record.
    /// </summary>
    private const double Lifted = 0.7;

    /// <summary>Frames with a lifted bar; fewer tell nothing. Ours; no measurement is on record.</summary>
    private const int FewestFrames = 8;

    /// <summary>
    /// Metres between the end of the bar and the middle that the hands tell. Up to the first the hands agree that the camera is
    /// square on, from the second on it is not; between, the one is as likely as the other. At the side the plate hides the
    /// hands: they are read up to 4 cm off on rendered lifts and up to 10 on real ones (ours, 12 and 18 films).
    /// </summary>
    private const double SquareOnUpTo = 0.045;
    private const double BesideFrom = 0.13;

    /// <summary>
    /// Metres between the middles that far plate and hands tell, and by how much its size may differ from the expected one: up to 0.07 and 0.07
    /// where it was the far plate (ours, 17 films).
    /// </summary>
    private const double FarAgrees = 0.09;
    private const double FarShareAgrees = 0.1;

    /// <summary>Metres and degrees from which on it is clear that one end stands beside the middle, and which one. Ours; no measurement is on record.</summary>
    private const double ClearlyBeside = 0.1;
    private const double ClearlyTurned = 15;

    /// <summary>Degrees off the side by which half a bar appears this long.</summary>
    public double Yaw => YawOf(Math.Abs(MiddleAcross));

    /// <summary>The same, with hands that may stand as little beside the end as they are misread taken to be behind it.</summary>
    public double LikelyYaw => YawOf(Belief * Math.Abs(MiddleAcross));

    /// <summary>Whether the hands tell that the camera is off the side: 0 not, 1 surely.</summary>
    public double Belief => ByFarPlate ? 1 : Math.Clamp((Math.Abs(MiddleAcross) - SquareOnUpTo) / (BesideFrom - SquareOnUpTo), 0, 1);

    private static double YawOf(double beside) => Math.Asin(Math.Min(1, beside / BarPlaneScale.HalfBar)) * 180 / Math.PI;

    /// <returns>Absent when no hands were seen at a lifted plate of known size.</returns>
    public static BarEnd? Find(Observations seen, PictureScale scale)
        => scale is { Source: ScaleSource.Plate, MetresPerPixel.EstimateOrNull: { } plate }
            ? Find(seen.Lifter, seen.Bar, seen.Area, plate.Value)
            : null;

    private static BarEnd? Find(LifterTrack lifter, BarTrack bar, PictureArea picture, MetresPerPixel scale)
    {
        var rest = bar.RestingDown;
        var held = lifter.Frames
            .Where(frame => frame.Pose is not null && rest - bar.Frames[frame.Index].Centre?.Y > Lifted * bar.Plate!.Value.RadiusY)
            .Select(frame => (Pose: frame.Pose!, End: bar.Frames[frame.Index].Centre!.Value))
            .ToList();
        if (held.Count < FewestFrames)
            return null;

        var turn = BodyTurn.Of([.. held.Select(frame => frame.Pose)]);
        var behind = BarPlaneScale.HalfBar * Math.Cos(Math.Min(turn.FromSide, KnownNumbers.MeasurableYaw.Value) * Math.PI / 180);
        var near = At(BarPlaneScale.From(scale, picture, behind), held);
        if (near.IsBesideTheWrongWay(turn))
            return At(BarPlaneScale.From(scale, picture, -behind), held);

        return bar.Far is { } far ? near.SharpenedBy(far, scale, picture) : near;
    }

    private BarEnd SharpenedBy(FarPlate far, MetresPerPixel scale, PictureArea picture)
    {
        var across = (((far.Place.X - Scale.CentreX) / far.Share) - (far.NearPlace.X - Scale.CentreX)) * scale.Number / 2;
        return Math.Abs(across - MiddleAcross) < FarAgrees && Math.Abs(far.Share - BarPlaneScale.FarShare(scale, picture)) < FarShareAgrees
            ? new BarEnd(BarPlaneScale.From(scale, picture, far), across, ByFarPlate: true)
            : this;
    }

    /// <summary>Seen from in front of the lifter, the near end appears on the side of the back and the far end on that of the face.</summary>
    private bool IsBesideTheWrongWay(BodyTurn turn)
        => Math.Abs(MiddleAcross) > ClearlyBeside && turn.FromSide > ClearlyTurned && MiddleAcross * turn.Away * turn.Across < 0;

    private static BarEnd At(BarPlaneScale scale, List<(Pose Pose, ImagePoint End)> held)
        => new(scale, held.Select(frame => scale.OnMiddle(Hands(frame.Pose)) - scale.OnEnd(frame.End.X)).Median());

    private static double Hands(Pose pose) => (pose[BodyPoint.LeftWrist].Point.X + pose[BodyPoint.RightWrist].Point.X) / 2;
}
