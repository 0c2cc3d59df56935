using Dorsal.Findings;
using Dorsal.Measures;

namespace Dorsal.Tests.Findings;

public class WholeBackTests
{
    [Fact]
    public void RoundFromSetUpToLockout_IsRoundedThoughNoRounderThanAtLockout()
        => Assert.Equal(FindingStatus.Present, Round(45, upper: 0, lower: 5).Status(FindingId.UpperBackRounding));

    [Fact]
    public void RoundInTheLowerBackOnly_SaysNothingOfTheUpperBack()
    {
        var lift = Round(45, upper: -8, lower: 30);
        Assert.Equal(FindingStatus.Present, lift.Status(FindingId.LowerBackRounding));
        Assert.Equal(FindingStatus.Uncertain, lift.Status(FindingId.UpperBackRounding));
        Assert.EndsWith("your upper back had no clear share in it.", lift.Judge(FindingId.UpperBackRounding).Sentence(), StringComparison.Ordinal);
    }

    [Fact]
    public void StraightBack_IsNotRounded()
        => Assert.Equal(FindingStatus.Absent, Round(15, upper: 0, lower: 20).Status(FindingId.UpperBackRounding));

    [Fact]
    public void AgainstPeopleInGeneral_ABackRoundAsAWholeIsStillSeen()
        => Assert.Equal(
            FindingStatus.Present,
            (Round(45, upper: 3, lower: 5) with { Baseline = BaselineSource.Population }).Status(FindingId.UpperBackRounding));

    [Fact]
    public void RoundBack_IsSaidInDegreesFromSacrumToNeck()
        => Assert.StartsWith(
            "Your back was round as a whole, bent by about 45 degrees forward from sacrum to neck",
            Round(45, upper: 0, lower: 5).Judge(FindingId.UpperBackRounding).Sentence(),
            StringComparison.Ordinal);

    [Fact]
    public void BackTooCloseToCall_IsNotCalledRound()
    {
        var reason = Round(34, upper: 0, lower: 5).Judge(FindingId.UpperBackRounding).Sentence();
        Assert.StartsWith("On the way to the knee your back was bent by about 34 degrees forward from sacrum to neck", reason, StringComparison.Ordinal);
        Assert.EndsWith("whether it reaches the limit of 38 degrees could not be judged from this film.", reason, StringComparison.Ordinal);
    }

    private static MeasuredLift Round(double whole, double upper, double lower) => new MeasuredLift()
        .With(Measure.WholeBackBend, _ => whole)
        .With(Measure.ThoracicFlexion, _ => upper)
        .With(Measure.LumbarFlexion, _ => lower);
}
