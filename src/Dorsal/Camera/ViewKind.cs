namespace Dorsal.Camera;

/// <summary>From where the camera sees the lifter, decided once a clip.</summary>
public enum ViewKind
{
    Side,
    Oblique,
    Front,
    Back,
    Unknown,
}
