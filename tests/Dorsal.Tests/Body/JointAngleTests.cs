using Dorsal.Body;
using Dorsal.Camera;
using Dorsal.Footage;

namespace Dorsal.Tests.Body;

public class JointAngleTests
{
    private static readonly ImagePoint Hip = new(100, 100);
    private static readonly ImagePoint Knee = new(100, 180);

    [Fact]
    public void StraightLeg_IsNotFlexed()
        => Assert.Equal(0, JointAngles.Flexion(Hip, Knee, new ImagePoint(100, 260)), 1e-9);

    [Theory]
    [InlineData(40)]
    [InlineData(-40)]
    public void LowerLegSquareToTheThigh_IsFlexedBy90(double across)
        => Assert.Equal(90, JointAngles.Flexion(Hip, Knee, Knee + new ImagePoint(across, 0)), 1e-9);

    [Fact]
    public void LowerLegFoldedBack_IsFlexedBy180()
        => Assert.Equal(180, JointAngles.Flexion(Hip, Knee, Hip), 1e-9);

    [Fact]
    public void OnTheSagittalPlane_TheAngleIsTheSame()
        => Assert.Equal(60, JointAngles.Flexion(
            new SagittalPoint(0, 1), default, new SagittalPoint(Math.Sin(Math.PI / 3), -Math.Cos(Math.PI / 3))), 1e-9);
}
