using Dorsal.Cli.Terminal;
using Dorsal.Findings;
using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Cli.Tests.Terminal;

public class FiguresTests
{
    [Theory]
    [InlineData(20.9, "deg", "21°")]
    [InlineData(-0.3, "deg", "0°")]
    [InlineData(-5.2, "°", "-5°")]
    [InlineData(12.5, "%", "13 %")] // As everywhere else: half goes away from zero.
    [InlineData(0.0312, "m", "3.1 cm")]
    [InlineData(0.0625, "m", "6.3 cm")]
    [InlineData(0.2449, "m/s", "0.24 m/s")]
    public void AValue_HasNoMoreDigitsThanItIsWorth(double value, string unit, string expected)
        => Assert.Equal(expected, Figures.Value(new Reading(value, value, value), unit));

    [Theory]
    [InlineData(0, "0.00 s")]
    [InlineData(3.7, "3.70 s")]
    [InlineData(59.999, "1:00.00")]
    [InlineData(63.456, "1:03.46")]
    [InlineData(600.05, "10:00.05")]
    public void ATime_IsWrittenAsPlayersShowIt(double seconds, string expected)
        => Assert.Equal(expected, Figures.Time(Seconds.Of(seconds)));

    [Fact]
    public void EveryMeasure_HasAUnitThatCanBeShown()
        => Assert.All(Enum.GetValues<Measure>(), measure => Assert.NotEmpty(Figures.Value(new Reading(1, 0, 2), measure.UnitSymbol())));
}
