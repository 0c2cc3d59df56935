using Dorsal.Footage;

namespace Dorsal.Person;

/// <summary>Swaps the left and the right of a picture, and of what was read in it: the lifter's left side becomes the right one.</summary>
internal readonly record struct Mirror(int Width)
{
    private static readonly IReadOnlyList<BodyPoint> OtherSide = [.. Enum.GetValues<BodyPoint>().Select(OnTheOtherSide)];

    public PictureArea Of(PictureArea area) => area with { Left = Width - area.Right, Right = Width - area.Left };

    public PersonRegion Of(PersonRegion region) => new(Of(region.Centre), region.Side, -region.Angle);

    public PersonReading Of(PersonReading reading) => new(reading.Presence, Of(reading.Pose), Of(reading.Mask), Of(reading.Next));

    private ImagePoint Of(ImagePoint point) => point with { X = Width - point.X };

    private Pose Of(Pose pose)
    {
        var mirror = this;
        return new Pose(
            [.. OtherSide.Select(point => pose[point] with { Point = mirror.Of(pose[point].Point) })],
            [.. OtherSide.Select(point => pose.World[(int)point] with { X = -pose.World[(int)point].X })]);
    }

    private PersonMask Of(PersonMask mask)
    {
        var logits = mask.Logits.ToArray();
        for (var row = 0; row < mask.Size; row++)
            Array.Reverse(logits, row * mask.Size, mask.Size);

        return mask with { Region = Of(mask.Region), Logits = logits };
    }

    private static BodyPoint OnTheOtherSide(BodyPoint point)
    {
        var name = point.ToString();
        return Enum.Parse<BodyPoint>(name.Contains("Left", StringComparison.Ordinal)
            ? name.Replace("Left", "Right", StringComparison.Ordinal)
            : name.Replace("Right", "Left", StringComparison.Ordinal));
    }
}
