using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Tests.Findings;

/// <summary>A film that was cut begins with the bar on its way up: where it left the floor, and how the lifter was set, nobody saw.</summary>
public class UnseenLiftOffTests
{
    private static readonly MeasuredLift Cut = new() { BeginsAfterLiftOff = true };

    [Theory]
    [InlineData(FindingId.HipsRiseFirst)]
    [InlineData(FindingId.BarDrift)]
    [InlineData(FindingId.BarForward)]
    public void WhatIsCountedFromLiftOff_IsNotJudged(FindingId id)
    {
        Assert.NotEqual(FindingStatus.NotMeasurable, new MeasuredLift().Status(id));

        var finding = Cut.Judge(id);
        Assert.Equal(FindingStatus.NotMeasurable, finding.Status);
        Assert.Contains("The film begins when the bar is on its way up already.", finding.Sentence(), StringComparison.Ordinal);
    }

    [Fact]
    public void ABarThatTiltsOnItsWay_IsNotJudged()
    {
        var tilting = new MeasuredLift { View = ViewKind.Front }.Turning(u => 10 * Math.Clamp(u, 0, 1));

        Assert.Equal(FindingStatus.Present, tilting.Status(FindingId.SideTilt));
        Assert.Equal(FindingStatus.NotMeasurable, (tilting with { BeginsAfterLiftOff = true }).Status(FindingId.SideTilt));
    }

    [Theory]
    [InlineData(FindingId.UpperBackRounding)]
    [InlineData(FindingId.LowerBackRounding)]
    public void ABackThatMayHaveRoundedBefore_IsNotSaidToHaveKeptItsShape(FindingId id)
    {
        Assert.Equal(FindingStatus.Absent, new MeasuredLift().Status(id));
        Assert.Equal(FindingStatus.Uncertain, Cut.Status(id));
    }

    [Fact]
    public void AnUpperBackThatIsSeenToBeRound_RoundsAllTheSame()
        => Assert.Equal(FindingStatus.Present, Cut.With(Measure.ThoracicFlexion, _ => 20).Status(FindingId.UpperBackRounding));
}
