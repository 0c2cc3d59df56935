using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Tests.Scenarios;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Causes;

/// <summary>Pain that is still there after weeks, with none of the article's three faults to see.</summary>
public class PersistingPainTests
{
    private static readonly InterviewAnswers Persisting = new() { Feels = [], SinceDays = 25, PainWorst = 3 };

    [Fact]
    public void WhatElseTheFilmShows_IsNotDenied()
    {
        var said = Persists(Persisting);

        Assert.Contains("None of the article's three faults of form can be seen", said!.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing of your form", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhoNamesAWeakerSide_IsNotToldThatNothingGivesWay()
    {
        Assert.Null(Persists(Persisting with { WeakSide = WeakSide.Left }));
        Assert.NotNull(Persists(Persisting with { WeakSide = WeakSide.None }));
    }

    private static EvidenceItem? Persists(InterviewAnswers answers) => CauseRanking.Rank(ABarThatIsAhead() with { Answers = answers }, Texts.English)
        .SelectMany(cause => cause.For)
        .SingleOrDefault(item => item.Id == "persists-with-form-and-strength-in-order");

    private static LiftCase ABarThatIsAhead() => Cases.Filmed(
    [
        ShownFinding.Of(FindingId.BarForward, FindingStatus.Present, KnownThresholds.BarForward, Reading.PlusMinus(0.12, 0.02), 3),
        .. new[] { FindingId.UpperBackRounding, FindingId.ChestCollapse, FindingId.LockoutHyperextension }.Select(Absent),
    ]);

    private static Finding Absent(FindingId id)
    {
        var limit = FindingRules.All.Single(rule => rule.Id == id).Thresholds[0];
        return ShownFinding.Of(id, FindingStatus.Absent, limit, Reading.PlusMinus(0, limit.AbsentUpTo / 2), 3);
    }
}
