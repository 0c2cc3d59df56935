using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Reasoning.LightSet;
using Dorsal.Wording;
using static Dorsal.Reasoning.Tests.LightSet.Sets;

namespace Dorsal.Reasoning.Tests.LightSet;

/// <summary>A chest that drops is judged by the shoulders, and one that is up by the upper back.</summary>
public class ChestComparisonTests
{
    [Theory]
    [InlineData(3.0, Change.Vanishes)]
    [InlineData(22.0, Change.Unclear)] // The shoulders are as far forward as before.
    [InlineData(null, Change.Unclear)] // A file of an earlier version does not tell.
    public void AChestThatDropsWithTheHeavyWeight_AndStaysUpWithTheLightOne_IsComparedByTheShoulders(double? light, Change change)
    {
        var heavy = Judged(FindingId.ChestCollapse, KnownThresholds.ShoulderProtraction, 24, 4);
        var up = Judged(FindingId.ChestCollapse, KnownThresholds.ChestDrop, -5, 4) with { Other = light is { } known ? Shoulders(known) : null };
        var found = SetComparer.Compare([Set(140, heavy with { Other = Shoulders(24) }), Set(80, up)], Texts.English).Of(FindingId.ChestCollapse);

        Assert.Equal(change, found.Change);
    }

    private static OtherAnswer Shoulders(double percent)
    {
        var judged = Judged(FindingId.ChestCollapse, KnownThresholds.ShoulderProtraction, percent, 4);
        return new OtherAnswer(judged.Status, judged.Measure);
    }
}
