using Dorsal.Cli.Analysis;
using Dorsal.Findings;
using Dorsal.Reasoning.Safety;
using Dorsal.Result;
using Spectre.Console;

namespace Dorsal.Cli.Terminal;

/// <summary>The result as a person reads it, top to bottom. Shows what the result holds and computes nothing.</summary>
internal static class ResultView
{
    /// <param name="film">Where help is needed now, which was said before it was measured, only its files are named; a professional first comes first.</param>
    /// <param name="retestOn">The day for which the plan asks for another film; absent when that day is not to be said.</param>
    public static void Show(IAnsiConsole console, AnalysedFilm film, DateOnly? retestOn = null)
    {
        var safety = film.Advice.Safety;
        console.WriteLine();
        if (safety.Advice == SafetyAdvice.GetHelpNow)
        {
            WrittenPart.Show(console, film);
            return;
        }

        if (safety.Advice == SafetyAdvice.SeeProfessional)
            StopScreen.Show(console, safety);

        ShowLift(console, film.Result);
        AdviceView.Show(console, film.Advice, retestOn);
        WrittenPart.Show(console, film);
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
