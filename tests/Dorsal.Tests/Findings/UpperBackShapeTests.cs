using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Measures;
using Dorsal.Person;

namespace Dorsal.Tests.Findings;

public class UpperBackShapeTests
{
    [Fact]
    public void UpperBackRoundFromTheStart_IsRoundAtSetUp_AndDoesNotGrow()
    {
        var shape = Shape(_ => 20);

        Assert.Equal(20, shape.AtSetUp!.Value.Value, 0.5);
        Assert.InRange(shape.Growth!.Value.Value, -1, 2);
    }

    [Fact]
    public void UpperBackThatGivesWay_IsFlatAtSetUp_AndGrows()
    {
        var shape = Shape(u => 20 * Math.Clamp(2 * u, 0, 1));

        Assert.InRange(shape.AtSetUp!.Value.Value, -1, 3);
        Assert.InRange(shape.Growth!.Value.Value, 16, 21);
    }

    [Theory]
    [InlineData(PoseModel.Heavy, FindingStatus.Present)]
    [InlineData(PoseModel.Lite, FindingStatus.Uncertain)]
    public void GrowthThatALesserNetMayHaveMadeUp_IsTooCloseToCall(PoseModel net, FindingStatus expected)
        => Assert.Equal(expected, (Growing(12) with { Net = net, IntervalScale = 2 }).Status(FindingId.UpperBackRounding));

    [Fact]
    public void CameraInFront_ShapeIsNotMeasurable()
        => Assert.Equal(new UpperBackShape(null, null), UpperBackShape.Of(new MeasuredLift { View = ViewKind.Front }.Evidence()));

    private static MeasuredLift Growing(double degrees)
        => new MeasuredLift().With(Measure.ThoracicFlexion, u => degrees * Math.Clamp(2 * u, 0, 1));

    private static UpperBackShape Shape(Func<double, double> flexion)
        => UpperBackShape.Of(new MeasuredLift().With(Measure.ThoracicFlexion, u => flexion(u)).Evidence());
}
