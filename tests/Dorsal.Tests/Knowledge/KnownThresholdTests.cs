using System.Reflection;
using Dorsal.Findings;
using Dorsal.Knowledge;

namespace Dorsal.Tests.Knowledge;

public class KnownThresholdTests
{
    public static TheoryData<string> Names => new(KnownThresholds.All.Select(t => t.Name));

    [Fact]
    public void Catalogue_ListsEveryThresholdAndNumberOnce()
    {
        Assert.Equal(Public<Threshold>(typeof(KnownThresholds)), KnownThresholds.All.ToHashSet());
        Assert.Equal(Public<KnownNumber>(typeof(KnownNumbers)), KnownNumbers.All.ToHashSet());
        Assert.Equal(KnownThresholds.All.Count, KnownThresholds.All.Select(t => t.Name).Distinct().Count());
    }

    [Fact]
    public void EveryRule_DecidesByPublishedThresholds()
        => Assert.All(FindingRules.All, rule =>
        {
            Assert.NotEmpty(rule.Thresholds);
            Assert.All(rule.Thresholds, threshold => Assert.Contains(threshold, KnownThresholds.All));
        });

    [Fact]
    public void EveryThreshold_IsUsedBySomeRule()
        => Assert.Equal(KnownThresholds.All.ToHashSet(), FindingRules.All.SelectMany(rule => rule.Thresholds).ToHashSet());

    [Theory]
    [MemberData(nameof(Names))]
    public void Threshold_HasASourceASentenceAndAPlausibleRange(string name)
    {
        var threshold = KnownThresholds.All.Single(t => t.Name == name);
        var (low, high) = threshold.Unit switch
        {
            "deg" => (0.0, 60.0),
            "m" => (0.0, 0.2),
            "%" => (0.0, 50.0),
            _ => throw new InvalidOperationException($"No plausible range is known for {threshold.Unit}."),
        };

        Assert.EndsWith(".", threshold.Sentence, StringComparison.Ordinal);
        Assert.True(threshold.Source.StartsWith("ours", StringComparison.Ordinal) || threshold.Source.Any(char.IsDigit));
        Assert.All(
            new[] { threshold.AbsentUpTo, threshold.PresentFrom, threshold.PresentBeyond, threshold.AbsentWithin },
            limit => Assert.InRange(limit, low, high));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Threshold_LeavesRoomForUncertain(string name)
    {
        var threshold = KnownThresholds.All.Single(t => t.Name == name);

        Assert.True(threshold.AbsentUpTo < threshold.PresentFrom);
        Assert.True(threshold.PresentBeyond <= threshold.AbsentUpTo);
        Assert.True(threshold.AbsentWithin >= threshold.PresentFrom);
    }

    [Fact]
    public void EveryNumber_HasASourceAndASentence()
        => Assert.All(KnownNumbers.All, number =>
        {
            Assert.True(number.Value > 0);
            Assert.StartsWith("ours", number.Source, StringComparison.Ordinal);
            Assert.EndsWith(".", number.Sentence, StringComparison.Ordinal);
        });

    private static HashSet<T> Public<T>(Type catalogue)
        => [.. catalogue.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(p => p.GetValue(null)).OfType<T>()];
}
