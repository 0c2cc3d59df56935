using Dorsal.Footage;

namespace Dorsal.Bar;

/// <summary>The near plate's rim in one frame: an upright ellipse in the displayed picture.</summary>
/// <param name="Centre">Sub-pixel centre of the rim.</param>
/// <param name="RadiusX">Half the width in pixels; smaller than <paramref name="RadiusY"/> when seen at an angle.</param>
/// <param name="RadiusY">Half the height in pixels.</param>
/// <param name="Support">0 to 1: the share of the rim's visible part that lies on an edge of the picture.</param>
public readonly record struct PlateSighting(ImagePoint Centre, double RadiusX, double RadiusY, double Support);
