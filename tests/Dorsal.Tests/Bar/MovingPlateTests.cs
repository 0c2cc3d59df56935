using Dorsal.Bar;
using Dorsal.Footage;

namespace Dorsal.Tests.Bar;

/// <summary>What the survey of a film takes for the lifted plate, of the round things that it saw near the hands.</summary>
public class MovingPlateTests
{
    private const double Trunk = 40;
    private const int Rest = 40;
    private const int Pull = 24;
    private static readonly int[] Radii = [16, 20, 24];

    /// <summary>Hands and bar until the pull.</summary>
    private static readonly ImagePoint Hands = new(100, 100);
    private static readonly ImagePoint Bar = new(98, 112);

    [Fact]
    public void AnotherBarIsRounderBeforeThePull_TheOneInTheHandsIsFollowed()
    {
        var plate = MovingPlate.Find([.. Enumerable.Range(0, Rest + Pull).Select(i => Sample(i, besides: new ImagePoint(-36, -4)))], Radii, Trunk)!;

        Assert.Equal(Rest + Pull, plate.SeenIn);
        Assert.All(plate.Chain, seen => Assert.Equal(Bar.X, seen!.X, 0.1f));
    }

    [Fact]
    public void NothingElseIsRound_TheBarIsFollowedWhereverTheHandsHoldIt()
        => Assert.Equal(Rest + Pull, MovingPlate.Find([.. Enumerable.Range(0, Rest + Pull).Select(i => Sample(i, besides: null))], Radii, Trunk)!.SeenIn);

    /// <param name="besides">From the bar on, where something else is round, most so while the bar rests.</param>
    private static SurveySample Sample(int index, ImagePoint? besides)
    {
        var (rests, up) = (index < Rest, new ImagePoint(0, -2 * Math.Max(0, index - Rest)));
        var bar = Round(Bar + up, rests ? 0.55f : 0.7f);
        return new SurveySample(
            index / 20.0, Hands + up, besides is { } there ? [bar, Round(Bar + there, rests ? 0.65f : 0.5f)] : [bar]);
    }

    private static PlateCandidate Round(ImagePoint centre, float support)
        => new((float)centre.X, (float)centre.Y, 1, [0.2f, support, 0.2f]);
}
