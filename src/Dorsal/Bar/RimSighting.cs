namespace Dorsal.Bar;

/// <summary>What one frame shows of a rim of known size; the fit in pixels of the shrunk picture.</summary>
/// <param name="Support">The share of the rim's visible part that lies on an edge.</param>
internal sealed record RimSighting(double Seconds, float Support, RimFit Fit);
