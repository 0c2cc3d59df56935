namespace Dorsal.Person;

/// <summary>Where the lifter was in a frame that was read.</summary>
/// <param name="Next">Where to look in a neighbouring frame.</param>
internal sealed record LifterPlace(Pose Pose, PersonRegion Next)
{
    public static LifterPlace? Of(PersonReading? reading) => reading is null ? null : new LifterPlace(reading.Pose, reading.Next);
}
