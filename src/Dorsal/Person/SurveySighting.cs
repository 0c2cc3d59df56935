namespace Dorsal.Person;

/// <summary>A person read in one surveyed frame.</summary>
public sealed record SurveySighting(int FrameIndex, PersonReading Reading)
{
    public PersonRegion Region => Reading.Next;
}
