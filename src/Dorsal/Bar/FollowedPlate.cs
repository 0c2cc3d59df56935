using Dorsal.Footage;
using MathNet.Numerics.Statistics;

namespace Dorsal.Bar;

/// <summary>A plate followed through the clip, in pixels of the shrunk picture.</summary>
/// <param name="Rim">The plate's edge as against the rim that was followed.</param>
internal sealed record FollowedPlate(IReadOnlyList<RimSighting?> Sightings, PlateRim Rim)
{
    /// <param name="scene">The picture without its bars.</param>
    public static FollowedPlate From(PlateFollower follower, PixelBox scene)
    {
        var sightings = PlateTrack.Settle(follower.Rims);
        // As each frame shows it: settled, the size is that of the frames around, and of a quick pull little of its change is left.
        var rims = follower.Rims.Zip(sightings).Where(frame => frame.Second is not null).Select(frame => frame.First!.Sighting.Fit);
        return new FollowedPlate(sightings, PlateRim.In(follower.Profile)) { Keystone = PlateKeystone.Of(rims, scene) };
    }

    public Keystone? Keystone { get; private init; }

    public IReadOnlyList<RimSighting> Seen { get; } = [.. Sightings.OfType<RimSighting>()];

    /// <summary>Half the width of the plate's edge.</summary>
    public double RadiusX => Rim.FactorX * Seen.Select(sighting => sighting.Fit.RadiusX).Median();

    /// <summary>Half the height of the plate's edge.</summary>
    public double RadiusY => Rim.FactorY * Seen.Select(sighting => sighting.Fit.RadiusY).Median();

    /// <summary>What was learned while following, for a second look with the right size and shape from the start.</summary>
    public SurveyedPlate Learned(int shrink) => new(
        Seen.Select(sighting => sighting.Fit.RadiusX).Median() * shrink,
        Seen.Select(sighting => sighting.Fit.RadiusY).Median() * shrink,
        [.. Seen.Select(sighting => sighting.Seconds)],
        [.. Seen.Select(sighting => new ImagePoint(sighting.Fit.X, sighting.Fit.Y) * shrink)]);

    public double Support => Seen.Select(sighting => (double)sighting.Support).Median();
}
