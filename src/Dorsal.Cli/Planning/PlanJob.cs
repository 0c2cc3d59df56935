using Dorsal.Cli.Analysis;
using Dorsal.Cli.Terminal;
using Dorsal.Footage;
using Dorsal.Reasoning;
using Dorsal.Wording;

namespace Dorsal.Cli.Planning;

/// <summary><c>dorsal plan</c>: read earlier analyses of one lifter, reason about them together, show the plan.</summary>
internal static class PlanJob
{
    /// <exception cref="UserInputException">An analysis or the answers cannot be read, or one lift is given as two.</exception>
    public static int Run(PlanRequest request, Surroundings surroundings)
    {
        RequireDifferentLifts(request);
        var answers = LifterAnswers.In(request.Interview);
        var lifts = request.Analyses.Select(EarlierAnalysis.At).ToList();
        var known = new LiftCase([.. lifts.Select(lift => lift.AsFilmedLift()).OrderBy(film => film.View)], answers)
        {
            FilmsAreLevel = true,
            EarlierSafety = EarlierAnalysis.SafetyOf(lifts, answers),
        };

        var advice = LiftReasoning.Reason(known, Texts.English);
        PlanView.Show(surroundings.Output, known.Films, advice, RetestDay.Of(advice.Plan, surroundings.Clock));
        return ExitCode.Done;
    }

    /// <summary>What one lift shows would be taken for what two of them show.</summary>
    private static void RequireDifferentLifts(PlanRequest request)
    {
        var twice = request.Analyses.GroupBy(place => Path.GetFullPath(EarlierAnalysis.FileOf(place))).FirstOrDefault(same => same.Count() > 1);
        if (twice is not null)
            throw new UserInputException($"{twice.First()} is given twice; give every analysis once.");
    }
}
