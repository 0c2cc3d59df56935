using Dorsal.Posture;
using Dorsal.Quantities;

namespace Dorsal.Tests.Posture;

public class BaselineWeighingTests
{
    private static readonly Estimate<Degrees> People = Estimate<Degrees>.PlusMinus(20, 10);

    [Fact]
    public void LifterLikePeople_StaysAsSeen_AndIsKnownBetter()
    {
        var weighed = BaselineWeighing.Weigh(Lockout(20), People);
        Assert.Equal(20, weighed.Value.Number, 6);
        Assert.True(weighed.HalfWidth < 8);
    }

    [Theory]
    [InlineData(28)]
    [InlineData(12)]
    public void LifterUnlikePeople_IsDrawnToThem_ButLessThanHalfTheWay(double own)
        => Assert.InRange(Math.Abs(BaselineWeighing.Weigh(Lockout(own), People).Value.Number - own), 0.1, Math.Abs(own - 20) / 2);

    [Fact]
    public void TheFurtherFromPeople_TheLessSure()
    {
        var widths = Enumerable.Range(0, 8).Select(i => BaselineWeighing.Weigh(Lockout(20 + (2 * i)), People).HalfWidth).ToList();
        Assert.Equal(widths.Order(), widths);
        Assert.Equal(widths.Distinct().Count(), widths.Count);
    }

    [Theory]
    [InlineData(34, false)]
    [InlineData(36, true)]
    [InlineData(4, true)]
    public void LockoutBentBeyondAnyUnbentBack_IsNoNeutral(double own, bool contradicts)
        => Assert.Equal(contradicts, BaselineWeighing.Contradicts(Lockout(own), People));

    [Fact]
    public void ADegreeMoreAtTheTop_NeverTurnsANeutralIntoABend()
    {
        var zeros = Enumerable.Range(0, 50).Select(own => BaselineWeighing.Weigh(Lockout(own), People).Value.Number).ToList();
        Assert.All(zeros.Zip(zeros.Skip(1)), pair => Assert.InRange(Math.Abs(pair.Second - pair.First), 0, 1.5));
    }

    [Fact]
    public void LockoutFarFromPeople_LeavesTheZeroToThem()
    {
        var weighed = BaselineWeighing.Weigh(Lockout(50), People);
        Assert.Equal(People.Value.Number, weighed.Value.Number, 1.0);
        Assert.Equal(People.HalfWidth, weighed.HalfWidth, 1.0);
    }

    private static Estimate<Degrees> Lockout(double value) => Estimate<Degrees>.PlusMinus(value, 8);
}
