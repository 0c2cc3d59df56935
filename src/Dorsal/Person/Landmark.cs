using Dorsal.Footage;

namespace Dorsal.Person;

/// <summary>A point of the body as the net places it, seen or guessed.</summary>
/// <param name="Point">In the displayed picture; may lie outside of it.</param>
/// <param name="Visibility">0 to 1, the net's belief that the point is not hidden; hidden points often get a high value, so it is no proof.</param>
/// <param name="Presence">0 to 1, the net's belief that the point lies inside its region.</param>
public readonly record struct Landmark(ImagePoint Point, double Visibility, double Presence)
{
    private const double Seen = 0.5;

    /// <summary>Whether the net rather sees it than not; where it does not, the place is a guess by how people are built.</summary>
    public bool IsSeen => Visibility >= Seen;
}
