using Dorsal.Exports;
using Dorsal.Inference.Nets;
using Dorsal.Person;
using Dorsal.Video;
using Dorsal.Wording;

namespace Dorsal.Cli.Analysis;

/// <summary>What the user asked for.</summary>
/// <param name="OutFolder">Absent: a folder named after the video, under dorsal-out.</param>
/// <param name="Neutral">A clip or an analysis.json that shows the lifter standing relaxed.</param>
/// <param name="Facts">What the user told about lifter and bar; with the neutral posture where that was measured for several films.</param>
/// <param name="Report">Whether the page that people look at is wanted.</param>
/// <param name="DebugFolder">Where to draw what every stage saw; absent: nowhere.</param>
/// <param name="Interview">The file with the lifter's answers; absent: nobody asked.</param>
/// <param name="NoVideo">No film for the lifter is wanted.</param>
internal sealed record AnalyzeRequest(
    string Video,
    string? OutFolder,
    string? Neutral,
    PoseModel Model,
    AnalysisOptions Facts,
    bool Quiet,
    bool Report,
    string? DebugFolder = null,
    string? Interview = null,
    bool NoVideo = false)
{
    /// <summary>Which of how many films this is, such as "2 of 5"; absent when it is the only one.</summary>
    public string? Place { get; init; }

    /// <summary>What of the film is wanted.</summary>
    public FilmStretch Stretch { get; init; }

    public FilmSource Film => new(Video, Stretch);

    /// <summary>How the film is called while the work on it goes on.</summary>
    public string Title => Place is null ? Path.GetFileName(Video) : $"{Path.GetFileName(Video)}, {Place}";

    /// <summary>The language of everything that is written. The terminal speaks English, but for what is quoted from an analysis.json.</summary>
    public Texts Texts { get; init; } = Texts.English;

    /// <summary>How many threads share the work; absent: one for every core.</summary>
    public int? Threads { get; init; }

    /// <summary>Formats of other programs that are wanted beside the analysis.</summary>
    public IReadOnlyList<ExportFormat> Exports { get; init; } = [];
}
