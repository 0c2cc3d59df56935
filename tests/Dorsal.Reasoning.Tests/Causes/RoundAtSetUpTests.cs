using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Quantities;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Tests.Scenarios;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Causes;

/// <summary>An upper back is said to be round at set-up, or to round further, only as surely as that was measured.</summary>
public class RoundAtSetUpTests
{
    private static readonly RepetitionMoment SetUp = new(2, Seconds.Of(0.6));

    [Theory]
    [InlineData(12.7, 12.8)] // The interval holds 0.
    [InlineData(9, 3)]
    [InlineData(5, 12)]
    public void ASetUpThatIsTooCloseToCall_IsSaidToBeThat(double degrees, double halfWidth)
    {
        var rounding = Rounding(new UpperBackShape(Reading.PlusMinus(degrees, halfWidth), Reading.PlusMinus(0, 3)) { SetUpShown = SetUp });

        Assert.DoesNotContain(rounding.For, item => item.Id == "round-at-set-up");
        Assert.DoesNotContain(Pattern.SetUpRound, rounding.Patterns);
        Assert.Contains("This film is too close to call on whether your upper back is already round at set-up.", rounding.Unknown.Select(item => item.Text));
    }

    [Fact]
    public void ASetUpThatIsClearlyRound_IsShownAtTheSetUp()
    {
        var item = Rounding(new UpperBackShape(Reading.PlusMinus(20, 5), Reading.PlusMinus(0, 3)) { SetUpShown = SetUp }).For.Single(item => item.Id == "round-at-set-up");

        Assert.Equal((2, 0.6), (item.Repetition, item.At!.Value.Number));
    }

    [Fact]
    public void ASetUpOfAnEarlierFile_IsShownNowhere_RatherThanInThePull()
    {
        var item = Rounding(new UpperBackShape(Reading.PlusMinus(20, 5), Reading.PlusMinus(0, 3))).For.Single(item => item.Id == "round-at-set-up");

        Assert.Equal((null, null), (item.Repetition, item.At));
    }

    [Fact]
    public void ASetUpThatTheFilmDoesNotShow_IsNotJudgedByTheWayToTheKnee()
    {
        var rounding = Rounding(new UpperBackShape(null, Reading.PlusMinus(0, 3)));

        Assert.DoesNotContain(rounding.For, item => item.Id == "round-at-set-up");
        Assert.Contains("It could not be judged from this film whether your upper back is already round at set-up.", rounding.Unknown.Select(item => item.Text));
    }

    [Fact]
    public void AGrowthThatIsTooCloseToCall_IsNotSaidToGiveWay()
        => Assert.DoesNotContain(
            Rounding(new UpperBackShape(Reading.PlusMinus(20, 5), Reading.PlusMinus(12, 10))).For, item => item.Id == "rounds-further-in-the-pull");

    private static Cause Rounding(UpperBackShape shape)
    {
        var rounds = ShownFinding.Of(FindingId.UpperBackRounding, FindingStatus.Present, KnownThresholds.ThoracicFlexion, Reading.PlusMinus(22, 5), 3);
        return CauseRanking.Rank(Cases.Empty with { Films = [Cases.SideFilm(rounds) with { UpperBack = shape }] }, Texts.English).Single(cause => cause.Id == CauseId.Rounding);
    }
}
