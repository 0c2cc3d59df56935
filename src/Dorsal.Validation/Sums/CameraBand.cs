namespace Dorsal.Validation.Sums;

/// <summary>Rendered clips by how far off square the camera stood. Beyond 35 degrees the back is not judged at all.</summary>
public enum CameraBand
{
    /// <summary>Every clip.</summary>
    All,

    /// <summary>Within 15 degrees, as a lifter who follows the instructions films.</summary>
    Side,

    /// <summary>More than 15 and up to 35 degrees.</summary>
    Oblique,
}
