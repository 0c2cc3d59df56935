using Dorsal.Camera;
using Dorsal.Legs;
using Xunit;

namespace Dorsal.Tests.Legs;

public class PlantedLegsTests
{
    private const double Trunk = 100;
    private static readonly SagittalPoint Ankle = new(0, 0);

    [Theory]
    [InlineData(-60, 95)]
    [InlineData(-45, 130)]
    [InlineData(-20, 165)]
    public void HipComesDown_ThighAndShankKeepTheirLength(double forward, double up)
    {
        var hip = new SagittalPoint(forward, up);

        var knee = Standing().KneeAbove(hip).Knee;

        Assert.Equal(95, (knee - hip).Length, 0.1);
        Assert.Equal(85, (knee - Ankle).Length, 0.1);
    }

    [Fact]
    public void KneeBends_ItGoesForwardOfHipAndAnkle()
        => Assert.True(Standing().KneeAbove(new SagittalPoint(-40, 120)).Knee.Forward > 20);

    [Fact]
    public void LegIsNearlyStraight_ItsKneeIsUnsure()
    {
        var legs = Standing();

        Assert.True(legs.KneeAbove(new SagittalPoint(0, 179)).Error > 3 * legs.KneeAbove(new SagittalPoint(-50, 110)).Error);
    }

    [Fact]
    public void HipIsFurtherFromTheFootThanTheLegIsLong_TheKneeLiesBetweenThem()
    {
        var knee = Standing().KneeAbove(new SagittalPoint(0, 230)).Knee;

        Assert.Equal(0, knee.Forward, 2.0);
        Assert.InRange(knee.Up, 100, 160);
    }

    [Fact]
    public void FeetStepBetweenTwoPlaces_NothingIsPlanted()
    {
        var here = Enumerable.Repeat(Leg(0), 6);
        var there = Enumerable.Repeat(Leg(60), 5);

        Assert.Null(PlantedLegs.Learn([.. here.Concat(there).SelectMany(leg => new[] { leg, Shifted(leg, 30) })], Trunk));
    }

    [Fact]
    public void TooFewUprightFrames_NothingIsKnownOfTheLegs()
        => Assert.Null(PlantedLegs.Learn([.. Enumerable.Repeat(Leg(0), 4)], Trunk));

    private static PlantedLegs Standing() => PlantedLegs.Learn([.. Enumerable.Repeat(Leg(0), 9)], Trunk)!;

    private static LegMoment Leg(double forward)
        => new(new SagittalPoint(forward, 180), new SagittalPoint(forward, 85), new SagittalPoint(forward, 0));

    private static LegMoment Shifted(LegMoment leg, double forward)
    {
        var step = new SagittalPoint(forward, 0);
        return new LegMoment(leg.Hip + step, leg.Knee + step, leg.Ankle + step);
    }
}
