using Dorsal.Camera;
using Dorsal.Footage;
using Dorsal.Lift;
using Dorsal.Person;
using Dorsal.Quantities;

namespace Dorsal.Tests.Lift;

public class StanceJudgeTests
{
    private static readonly IReadOnlyList<Repetition> OneRep =
        [new(1, false, Seconds.Of(0), null, Seconds.Of(1), null, null)];

    [Theory]
    [InlineData(60, 120, Stance.HandsInside)]
    [InlineData(120, 60, Stance.HandsOutside)]
    [InlineData(70, 75, Stance.Unknown)]
    public void HandsAndFeet_TellTheStance(double hands, double feet, Stance stance)
        => Assert.Equal(stance, StanceJudge.Judge(Lifter(hands, feet), OneRep, ViewKind.Front));

    [Fact]
    public void FromTheSide_TheStanceIsUnknown()
        => Assert.Equal(Stance.Unknown, StanceJudge.Judge(Lifter(60, 120), OneRep, ViewKind.Side));

    private static LifterTrack Lifter(double hands, double feet)
        => new([.. Enumerable.Range(0, 10).Select(i => new LifterFrame(i, Seconds.Of(i / 30.0), 1, Standing(hands, feet), null))]);

    private static Pose Standing(double hands, double feet)
        => new([.. Enum.GetValues<BodyPoint>().Select(point => new Landmark(At(point, hands, feet), 1, 1))], []);

    private static ImagePoint At(BodyPoint point, double hands, double feet) => point switch
    {
        BodyPoint.LeftWrist => new(300 + (hands / 2), 400),
        BodyPoint.RightWrist => new(300 - (hands / 2), 400),
        BodyPoint.LeftAnkle => new(300 + (feet / 2), 500),
        BodyPoint.RightAnkle => new(300 - (feet / 2), 500),
        _ => new(300, 300),
    };
}
