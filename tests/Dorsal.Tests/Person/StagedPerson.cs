using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Tests.Person;

/// <summary>Somebody in a staged scene: where, how large, and how high the hands are (0 hanging low, 1 a lift higher).</summary>
internal sealed record StagedPerson(Func<int, ImagePoint> Centre, double Side)
{
    public Func<int, double> Hands { get; init; } = _ => 0;

    /// <summary>What the net believes in a frame.</summary>
    public Func<int, double> Presence { get; init; } = _ => 0.98;

    /// <summary>Whether the detector finds this person in a frame.</summary>
    public Func<int, bool> IsDetected { get; init; } = _ => true;

    /// <summary>Somebody who lifts once every 60 frames.</summary>
    public static StagedPerson Lifting(double x, double side)
        => new(_ => new ImagePoint(x, 500), side) { Hands = frame => 0.5 - (0.5 * Math.Cos(frame * Math.PI / 30)) };

    public static StagedPerson Standing(double x, double side) => new(_ => new ImagePoint(x, 500), side);

    public PersonRegion Region(int frame) => new(Centre(frame), Side, 0);

    public PersonReading Read(int frame) => new(Presence(frame), Pose(frame), new PersonMask(Region(frame), 1, [-1]), Region(frame));

    private Pose Pose(int frame)
    {
        var trunk = Side / 4;
        var landmarks = Enum.GetValues<BodyPoint>().Select(point => new Landmark(Centre(frame) + new ImagePoint(0, trunk * point switch
        {
            BodyPoint.LeftShoulder or BodyPoint.RightShoulder => -1,
            BodyPoint.LeftHip or BodyPoint.RightHip => 0,
            BodyPoint.LeftWrist or BodyPoint.RightWrist => 1 - Hands(frame),
            _ => 1.5,
        }), 1, 1));
        return new Pose([.. landmarks], new WorldPoint[Enum.GetValues<BodyPoint>().Length]);
    }
}
