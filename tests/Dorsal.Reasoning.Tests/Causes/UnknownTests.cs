using Dorsal.Findings;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Tests.Scenarios;

namespace Dorsal.Reasoning.Tests.Causes;

/// <summary>What could not be seen and was not asked is never counted as fine.</summary>
public class UnknownTests
{
    public static TheoryData<FindingId> Findings => new(Enum.GetValues<FindingId>());

    private static readonly IReadOnlyList<Func<InterviewAnswers, InterviewAnswers>> Forgotten =
    [
        answers => answers with { PainSites = null },
        answers => answers with { PainMoments = null },
        answers => answers with { SinceDays = null },
        answers => answers with { Soreness = null },
        answers => answers with { RecentChanges = null },
        answers => answers with { Conditions = null },
        answers => answers with { Feels = null },
        answers => answers with { WeakSide = null },
        answers => answers with { DeadliftKg = null },
        answers => answers with { CoreWorkPerWeek = null },
    ];

    [Theory]
    [MemberData(nameof(Findings))]
    public void AFindingCouldNotBeSeen_NothingMoreSpeaksAgainstAnyCause(FindingId id)
        => Assert.All(RandomCases.All(), c => AssertNothingMoreAgainst(c.Case, Hidden(c.Case, id)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public void AQuestionWasNotAnswered_NothingMoreSpeaksAgainstAnyCause(int question)
        => Assert.All(
            RandomCases.All().Where(c => !ContradictsItself(c.Case.Answers)),
            c => AssertNothingMoreAgainst(c.Case, c.Case with { Answers = Forgotten[question](c.Case.Answers) }));

    [Fact]
    public void ACauseHasNoSupport_OnlyWhenAllThatDecidesItIsKnown()
        => Assert.All(
            RandomCases.All().SelectMany(c => CauseRanking.Weigh(c.Case)).Where(cause => cause.Support == Support.None),
            cause => Assert.All(cause.Rows.Where(r => r.Row.Decides), r => Assert.True(r.Reading.IsKnown, r.Row.Id)));

    [Fact]
    public void WhatIsNotKnown_NeverCountsAgainstACause()
        => Assert.All(
            RandomCases.All().SelectMany(c => CauseRanking.Weigh(c.Case)).SelectMany(cause => cause.Rows).Where(r => !r.Reading.IsKnown),
            r => Assert.True(r.Counts >= 0, r.Row.Id));

    /// <summary>Never at rest by one answer and at rest by the other: with the other forgotten, the one stands.</summary>
    private static bool ContradictsItself(InterviewAnswers answers)
        => answers.Soreness?.OnStretchOrContraction == false && Moments.OnlyInTheLift(answers with { Soreness = null });

    private static void AssertNothingMoreAgainst(LiftCase before, LiftCase after)
    {
        foreach (var (was, now) in CauseRanking.Weigh(before).Zip(CauseRanking.Weigh(after)))
        {
            Assert.Empty(Against(now).Except(Against(was)));
            Assert.True(
                now.Support != Support.None || was.Support == Support.None || For(was).Except(For(now)).Any(),
                $"{was.Id} went from {was.Support} to none, and nothing that spoke for it was taken away.");
        }
    }

    private static IEnumerable<string> Against(WeighedCause cause) => Holding(cause, EvidenceDirection.Against);

    private static IEnumerable<string> For(WeighedCause cause) => Holding(cause, EvidenceDirection.For);

    private static IEnumerable<string> Holding(WeighedCause cause, EvidenceDirection direction)
        => cause.Rows.Where(r => r.Row.Direction == direction && r.Reading is { IsKnown: true, Strength: > 0 }).Select(r => r.Row.Id);

    private static LiftCase Hidden(LiftCase known, FindingId id) => known with
    {
        Films = [.. known.Films.Select(film => film with { Findings = [.. film.Findings.Select(f => f.Id == id ? ShownFinding.Unjudged(id) : f)] })],
    };
}
