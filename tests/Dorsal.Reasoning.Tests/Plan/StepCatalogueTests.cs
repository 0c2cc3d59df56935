using Dorsal.Findings;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Plan;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Plan;

public class StepCatalogueTests
{
    private static readonly string[] Parts = ["what", "dose", "why", "check", "stop"];
    private static readonly SubjectTexts Said = Texts.English.About("plan");
    private static readonly IReadOnlyList<CatalogueStep> Steps = [StepCatalogue.UntilSeen, .. StepCatalogue.All];

    [Fact]
    public void EveryPattern_AsksForSomeStep()
        => Assert.All(Enum.GetValues<Pattern>(), pattern => Assert.Contains(StepCatalogue.All, step => step.Patterns.Contains(pattern)));

    [Fact]
    public void EveryText_BelongsToAStepAndEveryStepHasItsTexts()
    {
        var general = Said.Keys.Where(key => key.Split('.')[0] is "load" or "amount" or "look" or "check" or "measure" or "monitoring");

        Assert.Equal(
            Steps.SelectMany(step => Parts.Select(part => $"{step.Id}.{part}")).Order(StringComparer.Ordinal),
            Said.Keys.Except(general).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ADose_NamesTheLoadWhereTheStepHasAShareOfIt()
        => Assert.All(Steps, step => Assert.Equal(
            step.LoadShare is not null, Said.Of($"{step.Id}.dose").Contains("{load}", StringComparison.Ordinal)));

    [Fact]
    public void EveryNumberThatAStepWatches_HasAName()
    {
        var watched = Steps.Select(step => step.Watched).OfType<FindingId>().ToHashSet();
        var measures = FindingRules.All.Where(rule => watched.Contains(rule.Id)).SelectMany(rule => rule.Thresholds);

        Assert.All(measures, measure => Assert.Contains($"measure.{measure.Name}", Said.Keys));
    }

    [Fact]
    public void EveryStep_SaysWhereItIsFrom()
        => Assert.All(Steps, step => Assert.True(
            step.Source.Contains("Luna 2022", StringComparison.Ordinal) || step.Source.StartsWith("ours", StringComparison.Ordinal), step.Id));

    [Fact]
    public void EveryAmountThatTheArticleDoesNotGive_SaysSo()
        => Assert.All(
            StepCatalogue.All.Where(step => step.LoadShare is not null || step.Stage == PlanStage.Strengthen),
            step => Assert.Contains("ours", Said.Of($"{step.Id}.dose"), StringComparison.Ordinal));
}
