using Dorsal.Quantities;
using Dorsal.Reasoning.LightSet;
using Dorsal.Results;

namespace Dorsal.Cli.Comparing;

/// <summary>A film of a comparison with its analysis, read or made just now.</summary>
/// <param name="Analysis">Where its analysis.json is, or will be written.</param>
/// <param name="Made">The text to write there; absent when it was there before.</param>
/// <param name="StandingFrom">The film whose relaxed standing its angles count from; absent when that is its own affair.</param>
internal sealed record ComparedFilm(StoredAnalysis Stored, string Analysis, byte[]? Made = null, string? StandingFrom = null)
{
    public FilmedSet WithLoad(Kilograms load) => new(Stored.AsFilmedLift(), load, Stored.Baseline);
}
