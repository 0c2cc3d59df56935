namespace Dorsal.Bar;

/// <summary>Where something was seen at a time, and how much that counts.</summary>
/// <param name="X">In radii of the plate, as is <paramref name="Y"/>.</param>
internal readonly record struct TrackPoint(double Seconds, double X, double Y, double Weight);
