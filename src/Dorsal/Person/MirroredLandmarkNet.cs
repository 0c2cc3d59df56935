using Dorsal.Footage;

namespace Dorsal.Person;

/// <summary>
/// Shows a landmark net every region in a mirror and gives what it reads its true sides. A net reads a body and its mirror image
/// differently: the upper back of one rendered lift by 8 degrees. So every lifter is read facing the same way, left: ours, 14
/// rendered clips, thoracic RMSE 2.5 degrees facing left and 3.4 facing right.
/// </summary>
public sealed class MirroredLandmarkNet(ILandmarkNet net) : ILandmarkNet
{
    private static readonly IReadOnlyList<BodyPoint> OtherSide = [.. Enum.GetValues<BodyPoint>().Select(OnTheOtherSide)];

    /// <inheritdoc />
    public PoseModel Model => net.Model;

    /// <inheritdoc />
    public PersonReading Read(ColourPicture picture, PictureArea area, PersonRegion region)
    {
        var reading = net.Read(picture, area, region with { Mirrored = true });
        return reading with { Pose = TrueSides(reading.Pose) };
    }

    /// <summary>What the net takes for the left of the body it sees in the mirror is the lifter's right.</summary>
    private static Pose TrueSides(Pose pose)
        => new([.. OtherSide.Select(point => pose[point])], [.. OtherSide.Select(point => pose.World[(int)point])]);

    private static BodyPoint OnTheOtherSide(BodyPoint point)
    {
        var name = point.ToString();
        return Enum.Parse<BodyPoint>(name.Contains("Left", StringComparison.Ordinal)
            ? name.Replace("Left", "Right", StringComparison.Ordinal)
            : name.Replace("Right", "Left", StringComparison.Ordinal));
    }
}
