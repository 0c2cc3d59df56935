using Dorsal.Quantities;
using Dorsal.Reasoning.LightSet;
using Dorsal.Results;

namespace Dorsal.Cli.Comparing;

/// <summary>A film of a comparison with its analysis, read or made just now.</summary>
/// <param name="File">Where its analysis.json is, or will be written.</param>
/// <param name="Json">The content of that file.</param>
internal sealed record ComparedFilm(StoredAnalysis Stored, string File, byte[] Json)
{
    /// <summary>Absent when the analysis was there before.</summary>
    public MadeAnalysis? Made { get; init; }

    /// <summary>The film whose relaxed standing its angles count from; absent when that is its own affair.</summary>
    public string? StandingFrom { get; init; }

    public FilmedSet WithLoad(Kilograms load) => new(Stored.AsFilmedLift(), load, Stored.Baseline);
}
