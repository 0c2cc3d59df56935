namespace Dorsal.Person;

/// <summary>A person found by the detector, with the region to start the landmark net on.</summary>
/// <param name="Score">0 to 1.</param>
public sealed record PersonSighting(PersonRegion Region, double Score);
