namespace Dorsal.Scene;

/// <summary>A nearly upright straight edge in a picture: a door, a rack, the corner of a room.</summary>
/// <param name="Across">Where it crosses half the picture's height, as a share of the picture's height from its left edge.</param>
/// <param name="Slope">By how much it goes to the right for every pixel down; a top that leans to the right is negative.</param>
/// <param name="Length">Of its seen parts, as a share of the picture's height.</param>
public readonly record struct UprightLine(double Across, double Slope, double Length);
