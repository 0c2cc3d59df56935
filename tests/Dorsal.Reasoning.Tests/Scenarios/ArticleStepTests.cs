using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Scenarios;

/// <summary>What the article says on correcting stands in somebody's plan.</summary>
public class ArticleStepTests
{
    [Theory]
    [InlineData("rounding.record-or-coach", "coach-looks")]
    [InlineData("rounding.try-less-weight", "lighter-set")]
    [InlineData("rounding.gone-with-less-weight", "load-you-can-hold")]
    [InlineData("rounding.weak-rear-shoulder-or-trapezius", "rows-and-pulldowns")]
    [InlineData("rounding.bar-too-far-ahead", "bar-over-mid-foot")]
    [InlineData("rounding.learn-where-to-stop", "learn-the-end")]
    [InlineData("rounding.practise-light-with-coach", "learn-the-end")]
    [InlineData("chest.practise-shoulder-blades", "rows-and-pulldowns")]
    [InlineData("chest.do-it-consciously", "chest-up")]
    [InlineData("lockout.spine-neutral-at-the-top", "neutral-at-the-top")]
    [InlineData("lockout.body-sense-or-belt", "neutral-at-the-top")]
    [InlineData("weakness.professional-looks", "professional-for-weakness")]
    [InlineData("weakness.which-muscles-which-side", "professional-for-weakness")]
    [InlineData("weakness.medical-advice", "professional-for-weakness")]
    public void ASentenceOnCorrecting_LeadsToItsStep(string sentence, string step)
        => Assert.Contains(
            Scenario.All.Where(scenario => scenario.Article.Contains(sentence)),
            scenario => LiftReasoning.Reason(scenario.Case, Texts.English).Plan.Steps.Any(made => made.Id == step));
}
