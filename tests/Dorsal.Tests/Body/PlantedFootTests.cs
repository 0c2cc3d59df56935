using Dorsal.Body;
using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Tests.Body;

public class PlantedFootTests
{
    private const double Rate = 30;
    private const double Trunk = 100;

    private static readonly ImagePoint Stand = new(200, 500);

    [Fact]
    public void FootBehindThePlate_GuessedAtTheHandsForAMoment_StandsWhereItStood()
        => Assert.All(Places(t => t is > 1 and < 1.3 ? new ImagePoint(230, 390) : Stand), place => Assert.Equal(Stand, place));

    [Fact]
    public void ALittleWandering_IsLeftAsItIs()
    {
        ImagePoint Wandering(double t) => new(Stand.X + (20 * Math.Sin(9 * t)), Stand.Y);
        Assert.Equal(Times.Select(time => (ImagePoint?)Wandering(time.Number)), Places(t => Wandering(t)));
    }

    [Fact]
    public void AStepOfTheFeet_IsAStep()
    {
        var after = new ImagePoint(260, 500);
        var places = Places(t => t < 1 ? Stand : after);
        Assert.All(places.Zip(Times), pair => Assert.Equal(pair.Second.Number < 1 ? Stand : after, pair.First));
    }

    [Fact]
    public void WhereTheLifterWasNotFound_IsNoFoot()
    {
        var places = Places(t => t is > 1 and < 1.3 ? null : Stand);
        Assert.Equal(Times.Select(time => time.Number is > 1 and < 1.3), places.Select(place => place is null));
    }

    private static IReadOnlyList<Seconds> Times { get; } = [.. Enumerable.Range(0, 60).Select(i => Seconds.Of(i / Rate))];

    private static IReadOnlyList<ImagePoint?> Places(Func<double, ImagePoint?> at) => PlantedFoot.Of(Times, [.. Times.Select(time => at(time.Number))], Trunk);
}
