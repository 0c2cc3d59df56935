using Dorsal.Inference.Nets;
using Dorsal.Person;
using Dorsal.Quantities;
using Dorsal.Wording;

namespace Dorsal.Cli.Comparing;

/// <summary>What the user asked for.</summary>
/// <param name="Films">Videos, folders that hold an analysis.json, or such files; the heaviest or the earliest first.</param>
/// <param name="Loads">One for each film; absent: as the analyses tell.</param>
/// <param name="OutFolder">Absent: a folder named after the films, under dorsal-out.</param>
/// <param name="Neutral">A clip or an analysis.json that shows the lifter standing relaxed, for all films that are analysed now.</param>
/// <param name="Report">Whether the page that people look at is wanted.</param>
internal sealed record CompareRequest(
    IReadOnlyList<string> Films,
    IReadOnlyList<Kilograms>? Loads,
    string? OutFolder,
    string? Neutral,
    string? Interview,
    PoseModel Model,
    int? Threads,
    bool Quiet,
    bool Report)
{
    /// <summary>Where in each film its lift begins, and where it has ended; absent for all, or for one: at the film's own end.</summary>
    public IReadOnlyList<Seconds?>? From { get; init; }

    public IReadOnlyList<Seconds?>? To { get; init; }

    /// <summary>Of the visible plate in all films that are analysed now; absent: the usual one.</summary>
    public Metres? PlateDiameter { get; init; }

    /// <summary>As of <see cref="Analysis.AnalyzeRequest"/>.</summary>
    public Texts Texts { get; init; } = Texts.English;
}
