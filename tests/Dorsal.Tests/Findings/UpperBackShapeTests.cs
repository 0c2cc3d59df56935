using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Measures;

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

    [Fact]
    public void CameraInFront_ShapeIsNotMeasurable()
        => Assert.Equal(new UpperBackShape(null, null), UpperBackShape.Of(new MeasuredLift { View = ViewKind.Front }.Evidence()));

    [Fact]
    public void EachPart_IsShownWhereItIs()
    {
        var lift = new MeasuredLift().With(Measure.ThoracicFlexion, u => 12 + (20 * Math.Clamp(2 * u, 0, 1))).Evidence();
        var shape = UpperBackShape.Of(lift);
        var start = lift.Repetitions.Single(rep => rep.Number == shape.SetUpShown!.Number).Start.Number;

        Assert.InRange(shape.SetUpShown!.At.Number, start - 0.3, start + 0.1);
        Assert.True(shape.GrowthShown!.At.Number > start + 0.1);
    }

    private static UpperBackShape Shape(Func<double, double> flexion)
        => UpperBackShape.Of(new MeasuredLift().With(Measure.ThoracicFlexion, u => flexion(u)).Evidence());
}
