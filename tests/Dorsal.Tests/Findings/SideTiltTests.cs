using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Quantities;

namespace Dorsal.Tests.Findings;

public class SideTiltTests
{
    [Theory]
    [InlineData(0.0, FindingStatus.Absent)]
    [InlineData(4.5, FindingStatus.Uncertain)]
    [InlineData(9.0, FindingStatus.Present)]
    [InlineData(-9.0, FindingStatus.Present)]
    public void LineThatTurnsInThePull_IsATilt(double degrees, FindingStatus expected)
        => Assert.Equal(expected, FromTheFront(u => degrees * Math.Clamp(3 * u, 0, 1)).Status(FindingId.SideTilt));

    [Fact]
    public void CameraHeldAskew_IsNoTilt()
        => Assert.Equal(FindingStatus.Absent, FromTheFront(_ => 12).Status(FindingId.SideTilt));

    [Fact]
    public void CameraAtTheSide_SideTiltIsNotMeasurable()
        => Assert.Equal(new Reason.NotMeasurable(UnmeasurableReason.CameraSideOn), new MeasuredLift().Judge(FindingId.SideTilt).Reason);

    [Fact]
    public void SetUpNotSeen_SideTiltIsNotMeasurable()
        => Assert.Equal(FindingStatus.NotMeasurable, FromTheFront(u => u < 0.1 ? null : 8).Status(FindingId.SideTilt));

    [Theory]
    [InlineData(9.0, LifterSide.Left, "to your left")]
    [InlineData(-9.0, LifterSide.Right, "to your right")]
    [InlineData(2.0, null, "to one side")]
    public void TheLowerSide_IsNamedWhereTheIntervalLeavesOnlyOneOpen(double degrees, LifterSide? lower, string toward)
    {
        var found = FromTheFront(u => degrees * Math.Clamp(3 * u, 0, 1)).Judge(FindingId.SideTilt);

        Assert.Equal(lower, found.LowerSide);
        Assert.All(found.Reps, rep => Assert.Equal(lower, rep.LowerSide));
        Assert.Contains(toward, found.Sentence(), StringComparison.Ordinal);
    }

    [Fact]
    public void RepetitionsThatTiltToDifferentSides_NameNoSide()
    {
        var lift = FromTheFront(u => 9 * Math.Clamp(3 * u, 0, 1)).Evidence();
        var second = lift.Repetitions[1].Start.Number - 1;
        var turned = lift.Tilt!.Shoulders!.Select((angle, i) => lift.Measures.Times[i].Number < second ? angle : -angle).ToList();
        var found = new SideTilt().Judge(lift with { Tilt = new SideTiltSignals(turned, turned, turned) });

        Assert.Equal((FindingStatus.Present, null), (found.Status, found.LowerSide));
        Assert.Equal([LifterSide.Left, LifterSide.Right], found.Reps.Select(rep => rep.LowerSide!.Value));
        Assert.Contains("to one side", found.Sentence(), StringComparison.Ordinal);
    }

    [Fact]
    public void ShouldersAlone_TurnOverLevelHipsAndALevelBar()
        => AssertTurns("shoulderTilt", FromTheFront(_ => 0) with { Shoulders = Turn });

    [Fact]
    public void HipsAlone_TurnUnderLevelShouldersAndALevelBar()
        => AssertTurns("hipTilt", FromTheFront(_ => 0) with { Hips = Turn });

    [Fact]
    public void BarAlone_TurnsUnderLevelShouldersAndHips()
        => AssertTurns("barTilt", FromTheFront(_ => 0) with { Bar = Turn });

    private static double? Turn(double ofPull) => 9 * Math.Clamp(3 * ofPull, 0, 1);

    private static void AssertTurns(string kind, MeasuredLift lift)
    {
        var found = lift.Judge(FindingId.SideTilt);

        Assert.Equal((FindingStatus.Present, kind), (found.Status, found.Measure!.Kind));
    }

    private static MeasuredLift FromTheFront(Func<double, double?> lines)
        => new MeasuredLift { View = ViewKind.Front, Yaw = 88 }.Turning(lines);
}
