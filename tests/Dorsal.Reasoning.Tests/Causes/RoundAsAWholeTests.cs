using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Tests.Scenarios;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Causes;

/// <summary>A back that is bent from sacrum to neck does not tell which part of it rounds.</summary>
public class RoundAsAWholeTests
{
    [Fact]
    public void ABackThatIsRoundAsAWhole_IsNotSaidToBeAnUpperBackThatRounds()
    {
        var rounding = Rounding(Whole(FindingId.UpperBackRounding, FindingStatus.Present, 44));

        Assert.StartsWith("Your back is round as a whole while you lift", Assert.Single(rounding.For).Text, StringComparison.Ordinal);
        Assert.Contains(
            "This film shows a back that is round as a whole, which does not tell whether your upper back rounds.", rounding.Unknown.Select(item => item.Text));
    }

    [Fact]
    public void HoweverRoundTheWholeIs_ItAloneWithAHintIsNoStrongSupport()
        => Assert.Equal(
            Support.Some,
            Rounding(Whole(FindingId.UpperBackRounding, FindingStatus.Present, 90), new InterviewAnswers { RecentChanges = [RecentChange.LoadJump] }).Support);

    [Fact]
    public void ABarelyRoundWhole_IsStillSomeSupport()
        => Assert.Equal(Support.Some, Rounding(Whole(FindingId.UpperBackRounding, FindingStatus.Present, 38)).Support);

    [Fact]
    public void AWholeThatIsTooCloseToCall_SpeaksForNothing_AndRulesNothingOut()
    {
        var rounding = Rounding(Whole(FindingId.UpperBackRounding, FindingStatus.Uncertain, 34));

        Assert.Equal(Support.Unknown, rounding.Support);
        Assert.Empty(rounding.For);
        Assert.Single(rounding.Unknown, item => item.Text == "This film is too close to call on whether your upper back rounds.");
    }

    [Fact]
    public void ABackThatIsRoundAsAWhole_IsNotSaidToBeALowerBackThatRounds()
    {
        var other = Ranked(Whole(FindingId.LowerBackRounding, FindingStatus.Present, 44), new InterviewAnswers { CoreWorkPerWeek = 0 }, CauseId.Other);

        Assert.DoesNotContain(other.For, item => item.Id == "lower-back-gives-way-too");
        Assert.Contains(
            "This film shows a back that is round as a whole, which does not tell whether your lower back rounds.", other.Unknown.Select(item => item.Text));
    }

    [Fact]
    public void ABarAhead_PullsABackRoundThatIsRoundAsAWhole()
    {
        var bar = ShownFinding.Read(FindingId.BarForward, "present", 3);
        var rounding = CauseRanking.Rank(Cases.Filmed(Whole(FindingId.UpperBackRounding, FindingStatus.Present, 44), bar), Texts.English).Single(cause => cause.Id == CauseId.Rounding);

        Assert.Contains("The bar starts ahead of the middle of your foot, and from there it pulls your back round.", rounding.For.Select(item => item.Text));
        Assert.Equal([Pattern.BarAhead], rounding.Patterns);
    }

    private static Cause Rounding(Finding finding, InterviewAnswers? answers = null) => Ranked(finding, answers ?? InterviewAnswers.Nothing, CauseId.Rounding);

    private static Cause Ranked(Finding finding, InterviewAnswers answers, CauseId id)
        => CauseRanking.Rank(Cases.Filmed(finding) with { Answers = answers }, Texts.English).Single(cause => cause.Id == id);

    private static Finding Whole(FindingId id, FindingStatus status, double degrees)
        => ShownFinding.Of(id, status, KnownThresholds.WholeBackBend, Reading.PlusMinus(degrees, 8), 3);
}
