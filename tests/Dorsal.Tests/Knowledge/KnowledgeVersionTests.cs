using Dorsal.Knowledge;

namespace Dorsal.Tests.Knowledge;

public class KnowledgeVersionTests
{
    [Fact]
    public void AnotherLimit_IsAnotherVersion()
    {
        var stricter = KnownThresholds.All.Select(t => t == KnownThresholds.BarDrift ? t with { PresentFrom = 0.055 } : t);

        Assert.NotEqual(KnowledgeVersion.Thresholds, KnowledgeVersion.Of(stricter, KnownNumbers.All));
    }

    [Fact]
    public void OtherWords_AreTheSameVersion()
    {
        var reworded = KnownThresholds.All.Select(t => t with { Sentence = "Said differently." });

        Assert.Equal(KnowledgeVersion.Thresholds, KnowledgeVersion.Of(reworded, KnownNumbers.All));
    }
}
