using Dorsal.Footage;

namespace Dorsal.Person;

/// <summary>Finds people in a whole picture. Pixels outside of the area are taken as black.</summary>
public interface IPersonDetector
{
    /// <returns>The people found, best score first, overlapping finds merged.</returns>
    IReadOnlyList<PersonSighting> Detect(ColourPicture picture, PictureArea area);
}
