using Dorsal.Findings;
using Dorsal.Reasoning.LightSet;
using static Dorsal.Reasoning.Tests.LightSet.Sets;

namespace Dorsal.Reasoning.Tests.LightSet;

/// <summary>What must hold for every pair of films, over thousands of them.</summary>
public class NoiseTests
{
    private const int Pairs = 5000;

    private static readonly Change[] Changes = [Change.Vanishes, Change.Shrinks, Change.Grows];

    [Fact]
    public void ASetAgainstItself_NeverChanges() => ForEachPair((first, _, random) =>
    {
        var film = Rounded(140, first.Value, first.HalfWidth);

        Assert.DoesNotContain(UpperBack(film, film).Change, Changes);
        Assert.DoesNotContain(UpperBack(film, Rounded(90, first.Value, random.NextDouble() * 20)).Change, Changes);
    });

    [Fact]
    public void NoiseInsideBothIntervals_NeverMakesAChange() => ForEachPair((truth, _, random) =>
    {
        var (a, b) = (1 + (random.NextDouble() * 10), 1 + (random.NextDouble() * 10));

        // The halves share one radius: together they stay within what two independent errors reach 19 times of 20.
        var angle = random.NextDouble() * 2 * Math.PI;
        var first = Rounded(140, truth.Value + (a * Math.Cos(angle) * random.NextDouble()), a);
        var last = Rounded(90, truth.Value + (b * Math.Sin(angle) * random.NextDouble()), b);

        Assert.DoesNotContain(UpperBack(first, last).Change, Changes);
    });

    [Fact]
    public void WiderIntervals_NeverTurnDoubtIntoAChange() => ForEachPair((first, last, random) =>
    {
        var sure = UpperBack(Rounded(140, first.Value, first.HalfWidth), Rounded(90, last.Value, last.HalfWidth)).Change;
        var unsure = UpperBack(
            Rounded(140, first.Value, first.HalfWidth + (random.NextDouble() * 10)),
            Rounded(90, last.Value, last.HalfWidth + (random.NextDouble() * 10))).Change;

        if (!Changes.Contains(sure))
            Assert.DoesNotContain(unsure, Changes);
    });

    [Fact]
    public void WiderIntervals_NeverMakeSureThatTheBackRoundsNoLess() => ForEachPair((first, last, random) =>
    {
        var sure = UpperBack(Rounded(140, first.Value, first.HalfWidth), Rounded(90, last.Value, last.HalfWidth));
        var unsure = UpperBack(
            Rounded(140, first.Value, first.HalfWidth + (random.NextDouble() * 10)),
            Rounded(90, last.Value, last.HalfWidth + (random.NextDouble() * 10)));

        Assert.True(sure.IsKnownNotToFall || !unsure.IsKnownNotToFall);
    });

    [Fact]
    public void AWiderIntervalBetween_NeverTurnsDoubtIntoAChange() => ForEachPair((first, last, random) =>
    {
        var (between, more) = (random.NextDouble() * 40, random.NextDouble() * 10);
        Change With(double halfWidth) => UpperBack(
            Rounded(140, first.Value, first.HalfWidth), Rounded(115, between, halfWidth), Rounded(90, last.Value, last.HalfWidth)).Change;

        if (!Changes.Contains(With(3)))
            Assert.DoesNotContain(With(3 + more), Changes);
    });

    [Fact]
    public void TheOtherOrder_TurnsMoreIntoLess() => ForEachPair((first, last, _) =>
    {
        var there = UpperBack(Rounded(100, first.Value, first.HalfWidth), Rounded(100, last.Value, last.HalfWidth)).Change;
        var back = UpperBack(Rounded(100, last.Value, last.HalfWidth), Rounded(100, first.Value, first.HalfWidth)).Change;

        Assert.Equal(there is Change.Vanishes or Change.Shrinks, back == Change.Grows);
        Assert.Equal(there == Change.Stays, back == Change.Stays);
    });

    private static void ForEachPair(Action<Reading, Reading, Random> check)
    {
        var random = new Random(2026);
        Reading Some() => Reading.PlusMinus((random.NextDouble() * 50) - 10, 0.5 + (random.NextDouble() * 12));
        for (var i = 0; i < Pairs; i++)
            check(Some(), Some(), random);
    }
}
