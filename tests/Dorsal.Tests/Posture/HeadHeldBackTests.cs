using Dorsal.Posture;

namespace Dorsal.Tests.Posture;

public class HeadHeldBackTests
{
    /// <summary>As the one rendered with the head held back by 35 degrees reads.</summary>
    [Fact]
    public void HeadHeldBackAtTheTop_IsDoubtedByMoreThanItWasHeldBack()
    {
        var doubt = HeadHeldBack.Doubt(9, -6);

        Assert.Equal(Math.Sqrt((9 * 9) + (48 * 48)), doubt, 1e-9);
        Assert.InRange(doubt, 35, 60);
    }

    [Theory]
    [InlineData(-20)]
    [InlineData(-31)]
    public void HeadHeldAsPeopleHoldIt_IsDoubtedAsAnyNeck(double lift) => Assert.Equal(9, HeadHeldBack.Doubt(9, lift), 1e-9);
}
