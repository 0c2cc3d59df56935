using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Reasoning.LightSet;
using Dorsal.Wording;
using static Dorsal.Reasoning.Tests.LightSet.Sets;

namespace Dorsal.Reasoning.Tests.LightSet;

public class TiltComparisonTests
{
    [Fact]
    public void ATiltThatChangesSides_IsNeitherTheSameNorLess()
    {
        var found = Compared(Tilted(140, 12, LifterSide.Left), Tilted(90, 11, LifterSide.Right));

        Assert.Equal(
            (Change.Unclear, "It went from 12 degrees to your left (9 to 15) with 140 kg to 11 degrees to your right (8 to 14) with 90 kg, so it is not the same tilt, and neither less nor more of it."),
            (found.Change, found.Reason));
    }

    [Fact]
    public void ALineThatIsAllButLevel_HasNoSideToChange()
    {
        Assert.Equal(Change.Grows, Compared(Tilted(140, 1, LifterSide.Left), Tilted(90, 12, LifterSide.Right)).Change);
        Assert.Equal(Change.Vanishes, Compared(Tilted(140, 12, LifterSide.Right), Tilted(90, 1, LifterSide.Left)).Change);
    }

    [Fact]
    public void ATiltToTheSameSide_IsComparedByItsSize()
    {
        Assert.Equal(Change.Stays, Compared(Tilted(140, 12, LifterSide.Right), Tilted(90, 11, LifterSide.Right)).Change);
        Assert.Equal(Change.Vanishes, Compared(Tilted(140, 12, LifterSide.Right), Tilted(90, 1, null)).Change);
        Assert.Equal(Change.Stays, Compared(Tilted(140, 12, LifterSide.Right), Tilted(90, 11, null)).Change);
    }

    [Fact]
    public void ASetBetweenThatTiltsTheOtherWay_DoesNotFit()
        => Assert.Equal(Change.Unclear, Compared(Tilted(140, 12, LifterSide.Left), Tilted(115, 12, LifterSide.Right), Tilted(90, 12, LifterSide.Left)).Change);

    [Theory]
    [InlineData("shoulderTilt", "barTilt")]
    [InlineData("shoulderTilt", null)]
    [InlineData(null, null)] // Two files of an earlier version, which did not say.
    public void ShouldersThatTilt_AreNotComparedWithABarThatDoes(string? heavy, string? light)
    {
        var found = Compared(Tilted(140, 12, LifterSide.Left, heavy), Tilted(90, 1, null, light));

        Assert.Equal((Change.Unclear, "It was judged in different ways with 140 kg and with 90 kg, so the two could not be compared."), (found.Change, found.Reason));
        Assert.False(Compared(Tilted(140, 12, LifterSide.Left, heavy), Tilted(90, 11, LifterSide.Left, light)).Tells);
    }

    [Fact]
    public void AnUpperBackThatRoundsWithTheRepetitions_IsNotComparedWithATrunkThatTips()
    {
        FilmedSet Tiring(double load, double degrees, string kind)
        {
            var tires = Judged(FindingId.FatigueDrift, KnownThresholds.RoundingDrift, degrees, 3);
            return Set(load, tires with { Measure = tires.Measure! with { Kind = kind } });
        }

        FindingChange Between(string heavy, string light)
            => SetComparer.Compare([Tiring(140, 14, heavy), Tiring(80, 2, light)], Texts.English).Of(FindingId.FatigueDrift);

        Assert.Equal(Change.Vanishes, Between("upperBackDrift", "upperBackDrift").Change);
        Assert.Equal(Change.Unclear, Between("upperBackDrift", "trunkTipDrift").Change);
    }

    [Fact]
    public void OneDegree_IsNotSpokenOfAsMany()
        => Assert.Contains("1 degree (-2 to 4)", Compared(Tilted(140, 12, LifterSide.Right), Tilted(90, 1, null)).Reason, StringComparison.Ordinal);

    private static FindingChange Compared(params IReadOnlyList<FilmedSet> sets) => SetComparer.Compare(sets, Texts.English).Of(FindingId.SideTilt);

    private static FilmedSet Tilted(double load, double degrees, LifterSide? lower, string? kind = "barTilt")
    {
        var tilt = Judged(FindingId.SideTilt, KnownThresholds.SideTilt, degrees, 3);
        var set = Set(load, tilt with { LowerSide = lower, Measure = tilt.Measure! with { Kind = kind } });
        return set with { Lift = set.Lift with { View = ViewKind.Back } };
    }
}
