namespace Dorsal.Result;

/// <summary>What made a result, so that an old one can be explained.</summary>
/// <param name="Dorsal">The program's version.</param>
/// <param name="Model">The landmark net: name and the start of its file's hash.</param>
/// <param name="Thresholds">The version of the catalogue of thresholds.</param>
public sealed record AnalysisVersions(string Dorsal, string Model, string Thresholds);
