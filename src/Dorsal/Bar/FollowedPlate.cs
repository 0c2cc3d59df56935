using MathNet.Numerics.Statistics;

namespace Dorsal.Bar;

/// <summary>A plate followed through the clip, in pixels of the shrunk picture.</summary>
/// <param name="RimFactor">Radius of the plate's edge by that of the rim that was followed.</param>
/// <param name="Prominence">0 to 1, how far the clearest rim stands out from the background that it passes.</param>
internal sealed record FollowedPlate(IReadOnlyList<RimSighting?> Sightings, double RimFactor, double Prominence)
{
    public IReadOnlyList<RimSighting> Seen { get; } = [.. Sightings.OfType<RimSighting>()];

    /// <summary>Half the width of the plate's edge.</summary>
    public double RadiusX => RimFactor * Seen.Select(sighting => sighting.Fit.RadiusX).Median();

    /// <summary>Half the height of the plate's edge.</summary>
    public double RadiusY => RimFactor * Seen.Select(sighting => sighting.Fit.RadiusY).Median();

    public double Support => Seen.Select(sighting => (double)sighting.Support).Median();
}
