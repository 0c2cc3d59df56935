using Dorsal.Findings;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.LightSet;

namespace Dorsal.Reasoning.Tests.Causes;

public class LessWeightReadingTests
{
    /// <summary>Ours: most of the way to one that is gone.</summary>
    [Theory]
    [InlineData(Change.Vanishes, 1)]
    [InlineData(Change.Shrinks, 0.6)]
    [InlineData(Change.Stays, 0)]
    [InlineData(Change.Grows, 0)]
    public void AFaultThatIsSmallerWithLessWeight_TellsLessThanOneThatIsGone(Change change, double strength)
    {
        var compared = new SetComparison(
            ComparisonKind.LessWeight,
            [new FindingChange(FindingId.UpperBackRounding, change, [], "") { IsKnownNotToFall = true }]);
        var reading = (Cases.Empty with { LightSet = compared }).Lightens(FindingId.UpperBackRounding);

        Assert.True(reading.IsKnown);
        Assert.Equal(strength, reading.Strength);
    }
}
