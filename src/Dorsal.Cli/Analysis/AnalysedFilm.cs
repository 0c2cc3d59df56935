using Dorsal.Reasoning;
using Dorsal.Result;

namespace Dorsal.Cli.Analysis;

/// <summary>A film whose results are written.</summary>
/// <param name="Annotated">Where the film is that was drawn over; absent when none was made.</param>
/// <param name="Drawings">Where the drawings of every stage are; absent when none were made.</param>
/// <param name="ExportNotes">A sentence for each format of another program that this film does not give, or not the whole lift of.</param>
internal sealed record AnalysedFilm(
    LiftAnalysisResult Result, Advice Advice, WrittenFiles Files, string? Annotated, string? Drawings, IReadOnlyList<string> ExportNotes);
