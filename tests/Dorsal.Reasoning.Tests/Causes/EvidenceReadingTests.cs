using Dorsal.Findings;
using Dorsal.Reasoning.Causes;

namespace Dorsal.Reasoning.Tests.Causes;

public class EvidenceReadingTests
{
    private static readonly EvidenceReading Leaning = EvidenceReading.Unknown(UnknownBecause.TooCloseToCall) with { Strength = 0.4, Finding = FindingId.ChestCollapse };
    private static readonly EvidenceReading Holding = EvidenceReading.Known(0.2) with { Finding = FindingId.FatigueDrift };

    [Fact]
    public void OfSeveralSigns_AKnownOneIsNoClearerForOneThatIsTooCloseToCall()
    {
        Assert.Equal(Holding, EvidenceReading.Any(Leaning, Holding));
        Assert.Equal(Holding, EvidenceReading.Any(EvidenceReading.Known(0.1), Holding, Leaning));
    }

    [Fact]
    public void WhereNoSignIsKnownToHold_TheOneThatLeansMostIsOpen()
    {
        Assert.Equal(Leaning, EvidenceReading.Any(EvidenceReading.Not, Leaning, Leaning with { Strength = 0.1 }));
        Assert.Equal(EvidenceReading.Not, EvidenceReading.Any(EvidenceReading.Not, EvidenceReading.Not));
    }
}
