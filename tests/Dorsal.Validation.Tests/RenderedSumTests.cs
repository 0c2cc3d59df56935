using Dorsal.Quantities;
using Dorsal.Validation.Scores;
using Dorsal.Validation.Sums;
using Dorsal.Validation.Truth;

namespace Dorsal.Validation.Tests;

public class RenderedSumTests
{
    private static readonly RenderedScore Score = RenderedScoring.Score(HandMadeLift.Perfect, HandMadeLift.Truth);

    [Fact]
    public void EveryClip_IsInTheBandOfItsCamera()
    {
        RenderedScore[] scores = [.. new[] { 0, 15, 15.1, 35, 35.1 }.Select(yaw => Score with { Yaw = Degrees.Of(yaw) })];

        Assert.Equal(5, RenderedSum.Of(CameraBand.All, scores).Clips);
        Assert.Equal(2, RenderedSum.Of(CameraBand.Side, scores).Clips);
        Assert.Equal(2, RenderedSum.Of(CameraBand.Oblique, scores).Clips);
    }

    [Fact]
    public void MedianAndWorst_AreThoseOfTheClipsThatWereMeasured()
    {
        var sum = RenderedSum.Of(CameraBand.All, [WithThoracicError(2), WithThoracicError(null), WithThoracicError(9), WithThoracicError(3)]);

        Assert.Equal(new MedianAndWorst(3, 9), sum.Errors[Comparisons.Thoracic]);
    }

    [Fact]
    public void FramesOfThePulls_AreCountedTogether_AndTheWorstClipAlone()
    {
        var sum = RenderedSum.Of(CameraBand.All, [Score with { PullsSeen = new(30, 30) }, Score with { PullsSeen = new(5, 10) }]);

        Assert.Equal(new Share(35, 40), sum.PullsSeen);
        Assert.Equal(0.5, sum.LeastPullSeen);
    }

    [Fact]
    public void ABandWithoutClips_HasNoFigures()
    {
        var sum = RenderedSum.Of(CameraBand.Oblique, [Score]);

        Assert.Equal(0, sum.Clips);
        Assert.Equal(new MedianAndWorst(null, null), sum.EventError);
        Assert.Null(sum.LeastPullSeen);
    }

    private static RenderedScore WithThoracicError(double? error) => Score with
    {
        Errors = [.. Score.Errors.Select(each => each.Comparison == Comparisons.Thoracic ? each with { RootMeanSquare = error } : each)],
    };
}
