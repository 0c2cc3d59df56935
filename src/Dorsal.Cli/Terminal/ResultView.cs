using Dorsal.Cli.Analysis;
using Dorsal.Findings;
using Dorsal.Reasoning;
using Dorsal.Reasoning.Safety;
using Dorsal.Result;
using Spectre.Console;

namespace Dorsal.Cli.Terminal;

/// <summary>The result as a person reads it, top to bottom. Shows what the result holds and computes nothing.</summary>
internal static class ResultView
{
    private const string HoldsPictures =
        "What is to be looked at holds pictures from the film: keep it, and pass it on, only if everybody in them agrees. --no-report and --no-video leave it out.\n";

    /// <param name="advice">Help now is all that is shown when that is needed; a professional first comes first.</param>
    /// <param name="annotated">Where the film is that was drawn over; absent when none was made.</param>
    /// <param name="drawings">Where the drawings are; absent when none were made.</param>
    /// <param name="retestOn">The day for which the plan asks for another film; absent when that day is not to be said.</param>
    public static void Show(
        IAnsiConsole console,
        LiftAnalysisResult result,
        Advice advice,
        WrittenFiles files,
        string? annotated = null,
        string? drawings = null,
        DateOnly? retestOn = null)
    {
        console.WriteLine();
        if (advice.Safety.Advice != SafetyAdvice.NoSignNamed)
            StopScreen.Show(console, advice.Safety);
        if (advice.Safety.Advice == SafetyAdvice.GetHelpNow)
            return;

        ShowLift(console, result);
        AdviceView.Show(console, advice, retestOn);
        if (files.Report is not null)
            console.WriteUnwrapped($"To look at: {files.Report}");

        if (annotated is not null)
            console.WriteUnwrapped($"Film: {annotated}");

        console.WriteUnwrapped($"All numbers: {files.Analysis}");
        if (drawings is not null)
            console.WriteUnwrapped($"Drawings: {drawings}");

        if (files.Report is not null || annotated is not null || drawings is not null)
            console.Write(new Paragraph(HoldsPictures, Styles.Quiet));

        console.Write(new Paragraph(Disclaimer.OfTheLift, Styles.Quiet));
        console.WriteLine();
    }

    private static void ShowLift(IAnsiConsole console, LiftAnalysisResult result)
    {
        var marks = Marks.For(console);
        FilmPart.Show(console, result);
        RepetitionPart.Show(console, result.Repetitions);
        TimelinePart.Show(console, result);
        JudgedPart.Show(console, "Seen in this film", marks.Present, With(result, FindingStatus.Present));
        JudgedPart.Show(console, "Not clear from this film", marks.Uncertain, With(result, FindingStatus.Uncertain));
        AbsentPart.Show(console, marks.Absent, With(result, FindingStatus.Absent));
        UnjudgedPart.Show(console, With(result, FindingStatus.NotMeasurable));
    }

    private static List<Finding> With(LiftAnalysisResult result, FindingStatus status)
        => [.. result.Findings.Where(finding => finding.Status == status)];
}
