using Dorsal.Quantities;
using Dorsal.Result;
using Dorsal.Tests.Synthetic;

namespace Dorsal.Tests;

/// <summary>What another program that calls Dorsal tells it.</summary>
public class CallerTests
{
    [Theory]
    [InlineData(-0.45)]
    [InlineData(0)]
    [InlineData(45)]
    public void PlateThatNoBarCarries_IsRefusedAtOnce(double metres)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new AnalysisOptions { PlateDiameter = Metres.Of(metres) });

    [Theory]
    [InlineData(1.8)]
    [InlineData(null)]
    public void HeightOfALifter_IsTaken(double? metres)
        => Assert.Equal(metres, new AnalysisOptions { Stature = metres is { } told ? Metres.Of(told) : null }.Stature?.Number);

    [Fact]
    public void HeightInCentimetres_IsRefusedAtOnce()
        => Assert.Throws<ArgumentOutOfRangeException>(() => new AnalysisOptions { Stature = Metres.Of(180) });

    [Theory]
    [InlineData(-100)]
    [InlineData(0)]
    [InlineData(0.0001)]
    [InlineData(100_000)]
    public void ALoadThatNoBarHas_IsRefusedAtOnce(double kilograms)
        => Assert.Throws<ArgumentOutOfRangeException>("Load", () => new AnalysisOptions { Load = Kilograms.Of(kilograms) });

    [Theory]
    [InlineData(1.0)]
    [InlineData(1000.0)]
    [InlineData(null)]
    public void ALoadThatABarHas_IsTaken(double? kilograms)
        => Assert.Equal(kilograms, new AnalysisOptions { Load = kilograms is { } told ? Kilograms.Of(told) : null }.Load?.Number);

    [Fact]
    public void LoadThatIsTold_StandsInTheResult()
        => Assert.Equal(100, WholeWay.Measure(new SyntheticFilm(new SyntheticLifter()).Observe(), new AnalysisOptions { Load = Kilograms.Of(100) }).Load?.Number);

    [Fact]
    public void NothingToMeasureOrToJudge_IsRefusedAtOnce()
    {
        var seen = new SyntheticFilm(new SyntheticLifter()).Observe();
        var lift = DeadliftAnalysis.Trace(seen, new AnalysisOptions());

        Assert.Throws<ArgumentNullException>("seen", () => DeadliftAnalysis.Trace(null!, new AnalysisOptions()));
        Assert.Throws<ArgumentNullException>("options", () => DeadliftAnalysis.Trace(seen, null!));
        Assert.Throws<ArgumentNullException>("lift", () => DeadliftAnalysis.Judge(null!, new AnalysisVersions("", "", "")));
        Assert.Throws<ArgumentNullException>("versions", () => DeadliftAnalysis.Judge(lift, null!));
        Assert.Throws<ArgumentNullException>("seen", () => DeadliftAnalysis.Measure(null!, new AnalysisOptions(), new AnalysisVersions("", "", "")));
        Assert.Throws<ArgumentNullException>("options", () => DeadliftAnalysis.Measure(seen, null!, new AnalysisVersions("", "", "")));
        Assert.Throws<ArgumentNullException>("versions", () => DeadliftAnalysis.Measure(seen, new AnalysisOptions(), null!));
    }

    [Fact]
    public void NothingToLookAt_IsRefusedAtOnce()
        => Assert.Throws<ArgumentNullException>("footage", () => DeadliftAnalysis.Observe(null!, null!, null!, 1, null, default));
}
