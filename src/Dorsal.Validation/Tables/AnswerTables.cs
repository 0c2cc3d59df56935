using Dorsal.Findings;
using Dorsal.Validation.Scores;
using Dorsal.Validation.Sums;

namespace Dorsal.Validation.Tables;

/// <summary>Answers beside the known ones.</summary>
internal static class AnswerTables
{
    public static FigureTable Counts(string title, IReadOnlyCollection<JudgedFinding> findings) => new(
        title,
        ["Finding", "Known", "Times", "Present", "Uncertain", "Absent", "Not judged"],
        [.. AnswerCount.Of(findings).Select(Row)]);

    /// <summary>Every answer that is not the known one.</summary>
    public static FigureTable Differences(string title, IEnumerable<(string Clip, IReadOnlyList<JudgedFinding> Findings)> clips) => new(
        title,
        ["Clip", "Finding", "Said", "Known"],
        [.. from clip in clips
            from finding in clip.Findings
            where finding.Mark != FindingMark.Right
            select (string[])[clip.Clip, finding.Id.ContractId(), Word(finding.Said), Word(finding.Known)]]);

    private static string[] Row(AnswerCount count) =>
    [
        count.Finding?.ContractId() ?? "all",
        Word(count.Known),
        Figure.Whole(count.All),
        Cell(count.Present, count.All),
        Cell(count.Uncertain, count.All),
        Cell(count.Absent, count.All),
        Cell(count.NotMeasurable, count.All),
    ];

    private static string Cell(int part, int all) => part == 0 ? "0" : $"{Figure.Whole(part)} ({Figure.Percent(new Share(part, all).Fraction)})";

    private static string Word(FindingStatus? status) => status switch
    {
        FindingStatus.Present => "present",
        FindingStatus.Absent => "absent",
        FindingStatus.Uncertain => "uncertain",
        FindingStatus.NotMeasurable => "not judged",
        null => "no answer",
    };
}
