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
        => Assert.Equal(UnmeasurableReason.CameraSideOn.Sentence(), new MeasuredLift().Judge(FindingId.SideTilt).Reason);

    [Fact]
    public void SetUpNotSeen_SideTiltIsNotMeasurable()
        => Assert.Equal(FindingStatus.NotMeasurable, FromTheFront(u => u < 0.1 ? null : 8).Status(FindingId.SideTilt));

    private static MeasuredLift FromTheFront(Func<double, double?> shoulders)
        => new() { View = ViewKind.Front, Yaw = 88, Shoulders = shoulders };
}
