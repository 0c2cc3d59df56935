using Dorsal.Footage;

namespace Dorsal.Person;

/// <summary>Reads the landmarks and the mask of the person in a region. Pixels outside of the area are taken as black.</summary>
public interface ILandmarkNet
{
    PoseModel Model { get; }

    PersonReading Read(ColourPicture picture, PictureArea area, PersonRegion region);
}
