namespace Dorsal.Person;

/// <summary>The 33 landmarks of one person in one frame, in the order of <see cref="BodyPoint"/>.</summary>
public sealed record Pose(IReadOnlyList<Landmark> Landmarks, IReadOnlyList<WorldPoint> World)
{
    public Landmark this[BodyPoint point] => Landmarks[(int)point];
}
