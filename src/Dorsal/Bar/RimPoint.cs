namespace Dorsal.Bar;

/// <summary>An edge point found on a ray from the supposed centre, in pixels of the shrunk picture.</summary>
/// <param name="Cos">Of the ellipse's parameter, as is <paramref name="Sin"/>.</param>
internal readonly record struct RimPoint(float X, float Y, float Cos, float Sin);
