namespace Dorsal.Bar;

/// <summary>A sighting with the points that it was fitted through, which are many: let go once the size is known.</summary>
internal sealed record FittedRim(RimSighting Sighting, RimPoint[] Points);
