using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Plan;
using Dorsal.Reasoning.Tests.Scenarios;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Plan;

public class StepWordingTests
{
    [Fact]
    public void TheShareOfTheUsualLoad_IsSaidInKilogramsWhereTheLoadIsKnown()
    {
        Assert.Contains("60 per cent of your usual load, twice", Dose(null), StringComparison.Ordinal);
        Assert.Contains("60 per cent of your usual load (85 kg), twice", Dose(142.5), StringComparison.Ordinal);
    }

    [Fact]
    public void AUsualLoadOfNothing_IsNotKnown()
        => Assert.Equal(Dose(null), Dose(0));

    [Theory]
    [InlineData(20, "60 per cent of your usual load (12.5 kg, with a bar lighter than the usual 20 kg), twice")]
    [InlineData(25, "60 per cent of your usual load (15 kg, with a bar lighter than the usual 20 kg), twice")]
    [InlineData(2, "60 per cent of your usual load, twice")] // No pair of plates is that light.
    public void AShareBelowTheBar_IsSaidWithALighterBar(double usualKg, string words)
        => Assert.Contains(words, Dose(usualKg), StringComparison.Ordinal);

    [Fact]
    public void AShareThatIsTheBar_IsTheBarAlone()
        => Assert.Contains("60 per cent of your usual load (the bar alone), twice", Dose(35), StringComparison.Ordinal);

    [Fact]
    public void AShareAboveTheBar_IsSaidInKilograms()
        => Assert.Contains("(22.5 kg)", Dose(37.5), StringComparison.Ordinal);

    [Fact]
    public void Why_NamesTheEvidenceAndWhereToSeeIt()
    {
        var why = Step(Pattern.SetUpRound, 20).Why;

        Assert.Contains("Your upper back was rounder than when you stand relaxed.", why, StringComparison.Ordinal);
        Assert.EndsWith("Look at repetition 2, at 6.5 seconds.", why, StringComparison.Ordinal);
    }

    [Fact]
    public void ABackThatStartsRoundAndGivesWayBesides_IsNotSaidToHoldUnderTheLoad()
    {
        var advice = LiftReasoning.Reason(Scenario.Named("round-from-the-start-and-rounder-in-the-pull").Case, Texts.English);
        var why = advice.Plan.Steps.Single(step => step.Id == "set-the-back-first").Why;

        Assert.Contains(advice.Causes.SelectMany(cause => cause.For), item => item.Text.Contains("it gives way under the load", StringComparison.Ordinal));
        Assert.StartsWith("Your upper back is round already before the lift begins. ", why, StringComparison.Ordinal);
        Assert.DoesNotContain("give way", why, StringComparison.Ordinal);
    }

    [Fact]
    public void WhereNoFilmShowsIt_WhyNamesTheAnswer()
        => Assert.EndsWith(
            "This speaks for it.",
            Plans.Make(Cases.Answered(Plans.InPain), Plans.Supported(Pattern.CoreConditioning)).Steps[^1].Why,
            StringComparison.Ordinal);

    [Fact]
    public void ACauseThatShowsInSeveralWays_AsksForAStepByTheOneThatTheStepIsFor()
    {
        var core = Plans.Supported(Pattern.CoreConditioning);
        var sore = new EvidenceItem("sore", "It hurts the day after.", 3, "a test", Pattern: Pattern.Soreness);
        var cause = core with { Patterns = [Pattern.Soreness, Pattern.CoreConditioning], For = [sore, .. core.For] };
        var step = Plans.Make(Cases.Answered(Plans.InPain), cause).Steps.Single(step => step.Id == "core-work");
        Assert.EndsWith("This speaks for it.", step.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(24, 4, "from 24 degrees to 16 degrees or less")]
    [InlineData(12, 4, "from 12 degrees to 6 degrees or less")]
    [InlineData(30, 10, "from 30 degrees to 15 degrees or less")]
    public void ItWorks_WhenTheNumberFallsByMoreThanChance(double degrees, double halfWidth, string words)
        => Assert.Contains(words, Step(Pattern.SetUpRound, degrees, halfWidth).Check, StringComparison.Ordinal);

    [Theory]
    [InlineData(24, 4, "or less. A smaller change can be chance.")]
    [InlineData(12, 4, "or less, where it is no longer called there. Even that can be chance: so much comes and goes between two films.")] // By 6 degrees, and 8 come and go.
    [InlineData(18, 12, "or less, where it is no longer called there. Even that can be chance: so much comes and goes between two films.")]
    public void AGoalThatNoComparisonWouldCallAChange_IsSaidToBePerhapsChance(double degrees, double halfWidth, string words)
        => Assert.EndsWith(words, Step(Pattern.SetUpRound, degrees, halfWidth).Check, StringComparison.Ordinal);

    [Theory]
    [InlineData("bendOfTheFuture")]
    [InlineData("speedLoss")] // A number of another question.
    public void ABackJudgedByANumberThatThisVersionDoesNotKnow_IsCheckedWithoutIt(string measure)
    {
        var step = Plans.Make(Plans.Filmed(Plans.InPain, Plans.Rounds(20, measure: measure)), Plans.Supported(Pattern.SetUpRound)).Steps[^1];

        Assert.Equal("In your next film your upper back is no longer called round at the set-up.", step.Check);
    }

    [Fact]
    public void AStepThatFindsSomethingOut_WorksWhetherTheNumberFallsOrNot()
    {
        var steps = Plans.Make(Plans.Filmed(Plans.InPain, Plans.Rounds(20)), Plans.Supported(Pattern.RoundsInThePull)).Steps;
        Assert.Contains("vanishes, shrinks or stays", steps.Single(step => step.Id == "lighter-set").Check, StringComparison.Ordinal);
        Assert.DoesNotContain(steps, step => step.Check.Contains("should fall", StringComparison.Ordinal));
    }

    [Fact]
    public void AStep_NamesItsCauseAndItsFinding()
        => Assert.Equal(["rounding", "upper-back-rounding"], Step(Pattern.SetUpRound, 20).For);

    [Fact]
    public void ABarThatStartsAhead_IsNotCorrectedForSoreness()
    {
        var bar = ShownFinding.Of(FindingId.BarForward, FindingStatus.Present, KnownThresholds.BarForward, Reading.PlusMinus(0.12, 0.02), 3);
        var steps = Plans.Make(Plans.Filmed(Plans.InPain, bar), Plans.Supported(Pattern.Soreness)).Steps;

        Assert.Equal(["bar-forward"], steps.Single(step => step.Id == "bar-over-mid-foot").For);
    }

    [Fact]
    public void APauseIsForEveryCauseThatIsSupported()
        => Assert.Equal(["rounding"], Plans.Make(Plans.Filmed(Plans.InPain, Plans.Rounds(20)), Plans.Supported(Pattern.BarAhead)).Steps[0].For);

    private static string Dose(double? usualKg)
        => Plans.Make(Plans.Filmed(new InterviewAnswers { DeadliftKg = usualKg }), Plans.Supported(Pattern.BarAhead)).Steps[^1].Dose;

    private static PlanStep Step(Pattern pattern, double degrees, double halfWidth = 4)
        => Plans.Make(Plans.Filmed(Plans.InPain, Plans.Rounds(degrees, halfWidth)), Plans.Supported(pattern)).Steps[^1];
}
