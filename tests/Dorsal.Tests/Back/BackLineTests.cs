using Dorsal.Back;
using Dorsal.Camera;
using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Tests.Synthetic;

namespace Dorsal.Tests.Back;

public class BackLineTests
{
    private const double Share = 0.3;
    private static readonly SyntheticLifter Lifter = new();
    private static readonly SagittalPlane Plane = new(Facing.Right, 0);
    private static readonly TrunkAxis Axis = AxisOf(Lifter.Pose(Share, new Random(1)));

    [Theory]
    [InlineData(BackLevels.T12)]
    [InlineData(BackLevels.C7)]
    public void UpperPartHidden_BackIsNotMeasurable(double level)
        => Assert.Null(FilmedBack.Of(Lifter, Share, outline => Where(outline, along => along < level - 0.05)).Tangents);

    [Fact]
    public void PlateHidesTheSeat_BackIsNotMeasurable()
        => Assert.Null(FilmedBack.Of(Lifter, Share, outline => Where(outline, along => along > BackLevels.S1 + 0.05)).Tangents);

    [Theory]
    [InlineData(-0.9)]
    [InlineData(-0.5)]
    [InlineData(-0.1)]
    public void ObjectBeforePartOfTheBack_BackIsNotMeasurable(double at)
        => Assert.Null(FilmedBack.Of(Lifter, Share, outline => Bulged(outline, at, 0.2, -0.25)).Tangents);

    [Fact]
    public void NearShoulderHidesTheSlopeToTheNeck_BackIsMeasurable_AndNothingElseMayStickOutThere()
    {
        var alone = FilmedBack.Of(Lifter, Share).Tangents!.Value;
        var stepped = FilmedBack.Of(Lifter, Share, outline => Moved(outline, (along, behind) => along > 0.12 && behind > 0 ? behind - 0.2 : behind)).Tangents!.Value;
        Assert.Equal(alone.LumbarAngle!.Value, stepped.LumbarAngle!.Value, 0.5);
        Assert.Equal(alone.Waist, stepped.Waist, 0.5);
        Assert.Null(FilmedBack.Of(Lifter, Share, outline => Bulged(outline, 0.17, 0.05, 0.2)).Tangents);
    }

    [Fact]
    public void PlateBehindTheSeat_IsNotTheBack_AndNeitherIsTheBelly()
    {
        var line = FilmedBack.Of(Lifter, Share, outline => Moved(outline, (along, behind) => along is > -1 and < -0.8 && behind > 0 ? 0.9 : behind)).Line!;
        Assert.Null(line.Heights[BackLine.StationAt(BackLevels.S1)]);
        Assert.NotNull(line.Heights[BackLine.StationAt(BackLevels.T12)]);
        Assert.Null(TrunkJoints.Hip(line, Plane));
    }

    [Theory]
    [InlineData(-0.75, 0)]
    [InlineData(-0.75, 1.02)]
    public void PlateBeforeTheSeat_HidesTheLowerBackOnly(double upTo, double radii)
    {
        var (alone, behind) = (FilmedBack.Of(Lifter, Share).Tangents!.Value, WithPlate(upTo, radii).Tangents!.Value);
        Assert.Null(behind.LumbarAngle);
        Assert.Equal(alone.ThoracicAngle, behind.ThoracicAngle, 1e-9);
        Assert.NotNull(TrunkJoints.Hip(WithPlate(upTo, radii).Line!, Plane));
    }

    [Theory]
    [InlineData(-0.75, 1.05)]
    [InlineData(-0.95, 0)]
    public void PlateNextToTheSeat_LowerBackIsMeasurable(double upTo, double radii)
        => Assert.Equal(FilmedBack.Of(Lifter, Share).Tangents!.Value.LumbarAngle!.Value, WithPlate(upTo, radii).Tangents!.Value.LumbarAngle!.Value, 4.0);

    [Fact]
    public void CameraAtTheFrontQuarter_HipLiesDeeperInFrontOfTheOutline()
    {
        var line = FilmedBack.Of(Lifter, Share).Line!;
        var (side, quarter) = (TrunkJoints.Hip(line, Plane)!.Value, TrunkJoints.Hip(line, new SagittalPlane(Facing.Right, 30))!.Value);
        Assert.True(line.Axis.FromSagittal(quarter).Behind < line.Axis.FromSagittal(side).Behind);
    }

    [Fact]
    public void ClosedOutlineWithoutATrunk_BackIsNotMeasurable()
    {
        var moment = FilmedBack.Of(Lifter, Share, _ => Box(new ImagePoint(10, 10), 20));
        Assert.Null(moment.Line);
        Assert.Null(moment.Tangents);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    public void BlurredMask_WidensTheEdge(double pixels)
        => Assert.Equal(pixels / Lifter.Trunk, FilmedBack.Of(Lifter with { EdgeWidth = pixels }, Share).Line!.EdgeWidth, 1e-9);

    [Fact]
    public void ObjectAtTheLegs_ChangesNothing()
    {
        var alone = FilmedBack.Of(Lifter, Share).Tangents;
        var beside = FilmedBack.Of(Lifter, Share, outline => Joined(outline, Box(new ImagePoint(300, 780), 30))).Tangents;
        Assert.Equal(alone, beside);
    }

    [Fact]
    public void BeltBetweenTheLevels_ChangesLittle()
    {
        var alone = FilmedBack.Of(Lifter, Share).Tangents!.Value;
        var belted = FilmedBack.Of(Lifter, Share, outline => Bulged(outline, -0.65, 0.03, 0.02)).Tangents!.Value;
        Assert.Equal(alone.ThoracicAngle, belted.ThoracicAngle, 3.0);
        Assert.Equal(alone.LumbarAngle!.Value, belted.LumbarAngle!.Value, 6.0);
    }

    [Fact]
    public void RearmostCrossing_IsTheBack_NotTheChest()
    {
        var line = FilmedBack.Of(Lifter with { Thoracic = 0, Lumbar = 0 }, Share).Line!;
        Assert.All(Enumerable.Range(BackLine.StationAt(-0.9), 40), station => Assert.Equal(0.2, line.Heights[station]!.Value, 0.01));
    }

    /// <summary>The lifter behind a plate that reaches up to a level, as far from its middle as these radii.</summary>
    private static BackMoment WithPlate(double upTo, double radii)
        => FilmedBack.Of(Lifter, Share, outline => outline, (_, place) => Axis.FromSagittal(Plane.FromImage(place)).Along < upTo ? radii : 2);

    /// <summary>The part of the outline that lies at these places along the trunk, closed by a straight cut.</summary>
    private static Silhouette Where(Silhouette outline, Func<double, bool> isKept)
    {
        var kept = outline.Points.Where(point => isKept(Axis.FromSagittal(Plane.FromImage(point)).Along)).ToList();
        return new Silhouette(kept, [.. kept.Select(_ => Lifter.EdgeWidth)]);
    }

    private static Silhouette Bulged(Silhouette outline, double at, double reach, double height)
        => Moved(outline, (along, behind) => Math.Abs(along - at) < reach && behind > 0 ? behind + height : behind);

    private static Silhouette Moved(Silhouette outline, Func<double, double, double> behindOf)
    {
        return outline with
        {
            Points = [.. outline.Points.Select(point =>
            {
                var (along, behind) = Axis.FromSagittal(Plane.FromImage(point));
                return Plane.ToImage(Axis.ToSagittal(along, behindOf(along, behind)));
            })],
        };
    }

    private static TrunkAxis AxisOf(Pose pose) => TrunkAxis.Between(
        Plane.FromImage(pose[BodyPoint.LeftHip].Point), Plane.FromImage(pose[BodyPoint.LeftShoulder].Point), Lifter.Trunk);

    private static Silhouette Joined(Silhouette a, Silhouette b)
        => new([.. a.Points, .. b.Points], [.. a.EdgeWidths, .. b.EdgeWidths]);

    private static Silhouette Box(ImagePoint corner, double side)
        => new(
            [corner, corner + new ImagePoint(side, 0), corner + new ImagePoint(side, side), corner + new ImagePoint(0, side)],
            [3, 3, 3, 3]);
}
