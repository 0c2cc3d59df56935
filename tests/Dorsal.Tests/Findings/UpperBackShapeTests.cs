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

    private static UpperBackShape Shape(Func<double, double> flexion)
        => UpperBackShape.Of(new MeasuredLift().With(Measure.ThoracicFlexion, u => flexion(u)).Evidence());
}
