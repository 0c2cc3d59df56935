using Dorsal.Quantities;

namespace Dorsal.Tests;

public class QuantityTests
{
    [Fact]
    public void UnknownNumber_IsNotAQuantity()
        => Assert.Throws<ArgumentOutOfRangeException>(() => Degrees.Of(double.NaN));

    [Fact]
    public void Estimate_LiesInsideItsInterval()
        => Assert.Throws<ArgumentException>(() => new Estimate<Degrees>(Degrees.Of(5), Degrees.Of(6), Degrees.Of(9)));
}
