using Dorsal.Validation.Sums;
using Dorsal.Validation.Truth;

namespace Dorsal.Validation.Tests;

/// <summary>Two programs, written apart to the same definitions, agree on the same files.</summary>
public class HandMadeCaseTests
{
    // In the order of Comparisons.All.
    private static readonly string[] Series =
    [
        "thoracicFlexion", "thoracicFlexion/outline", "lumbarFlexion", "trunkLean", "hipFlexion", "kneeFlexion", "neckExtension", "barHeight", "barForward",
    ];

    public static TheoryData<string> RenderedClips => [.. HandMadeCases.Rendered];

    public static TheoryData<string> RealClips => [.. HandMadeCases.Real];

    [Theory]
    [MemberData(nameof(RenderedClips))]
    public void EverySeriesOfARenderedClip_IsOffByAsMuch(string clip)
    {
        var (score, expected) = (HandMadeCases.ScoreRendered(clip), HandMadeCases.ExpectedOfRendered(clip));

        Assert.Equal(Series.Length, score.Errors.Count);
        Assert.All(Series.Zip(score.Errors), pair =>
        {
            Expectation.Agrees(expected.GetProperty(pair.First).GetProperty("rmse"), pair.Second.RootMeanSquare);
            Expectation.Agrees(expected.GetProperty(pair.First).GetProperty("bias"), pair.Second.Bias);
            Expectation.Agrees(expected.GetProperty(pair.First).GetProperty("measured"), pair.Second.Measured);
        });
    }

    [Theory]
    [MemberData(nameof(RenderedClips))]
    public void TheRepetitionsOfARenderedClip_AreOffByAsMuch(string clip)
    {
        var (score, expected) = (HandMadeCases.ScoreRendered(clip), HandMadeCases.ExpectedOfRendered(clip));

        Expectation.Agrees(expected.GetProperty("reps"), score.Repetitions.Found, score.Repetitions.True);
        Expectation.Agrees(expected.GetProperty("eventError"), score.EventError?.Number);
        Expectation.Agrees(expected.GetProperty("velocityError"), score.VelocityError?.Number);
        Expectation.Agrees(expected.GetProperty("peakCovered"), score.PeaksHeld.Part, score.PeaksHeld.Whole);
        Assert.Equal(expected.GetProperty("facing").GetBoolean(), score.FacingRight);
    }

    [Theory]
    [MemberData(nameof(RenderedClips))]
    public void TheAnswersOfARenderedClip_StandTheSame(string clip)
        => Expectation.Agrees(HandMadeCases.ExpectedOfRendered(clip).GetProperty("findings"), HandMadeCases.ScoreRendered(clip).Findings);

    [Theory]
    [MemberData(nameof(RealClips))]
    public void TheAnswersOfARealClip_StandTheSame(string clip)
        => Expectation.Agrees(HandMadeCases.ExpectedOfReal(clip).GetProperty("findings"), HandMadeCases.ScoreReal(clip).Findings);

    [Theory]
    [MemberData(nameof(RealClips))]
    public void TheRepetitionsOfARealClip_AreOffByAsMuch(string clip)
    {
        var (score, expected) = (HandMadeCases.ScoreReal(clip), HandMadeCases.ExpectedOfReal(clip));

        Assert.Equal(expected.TryGetProperty("reps", out var reps), score.Repetitions is not null);
        if (score.Repetitions is { } count)
        {
            Expectation.Agrees(reps, count.Found, count.True);
            Expectation.Agrees(expected.GetProperty("eventError"), score.EventError?.Number);
        }
    }

    [Fact]
    public void TheRenderedClipsTogether_AreOffByAsMuch()
    {
        var sum = RenderedSum.Of(CameraBand.All, HandMadeCases.Rendered.Select(HandMadeCases.ScoreRendered));

        Assert.All(
            Comparisons.All.Zip(Series).Where(pair => !pair.Second.Contains('/', StringComparison.Ordinal)),
            pair => Expectation.Agrees(HandMadeCases.ExpectedSum("synth." + pair.Second), sum.Errors[pair.First].Median));
        Assert.Equal(HandMadeCases.ExpectedSum("synth.repsRight").GetString(), $"{sum.RepetitionsRight.Part}/{sum.RepetitionsRight.Whole}");
        Assert.Equal(HandMadeCases.ExpectedSum("synth.peakCovered").GetString(), $"{sum.PeaksHeld.Part}/{sum.PeaksHeld.Whole}");
        AgreeOnMarks("synth.findings", sum.Marks);
    }

    [Fact]
    public void TheRealClipsTogether_AreOffByAsMuch()
    {
        var sum = LabelledSum.Of([.. HandMadeCases.Real.Select(HandMadeCases.ScoreReal)]);

        Expectation.Agrees(HandMadeCases.ExpectedSum("clips.eventError"), sum.EventError.Median);
        Assert.Equal(HandMadeCases.ExpectedSum("clips.repsRight").GetString(), $"{sum.RepetitionsRight.Part}/{sum.RepetitionsRight.Whole}");
        Assert.Equal(HandMadeCases.ExpectedSum("clips.viewRight").GetString(), $"{sum.ViewRight.Part}/{sum.ViewRight.Whole}");
        Assert.Equal(HandMadeCases.ExpectedSum("clips.liftRight").GetString(), $"{sum.LiftRight.Part}/{sum.LiftRight.Whole}");
        AgreeOnMarks("clips.findings", sum.Marks);
    }

    private static void AgreeOnMarks(string figure, FindingMarks marks)
    {
        var expected = HandMadeCases.ExpectedSum(figure);
        Assert.Equal(
            (expected.GetProperty("ok").GetInt32(), expected.GetProperty("miss").GetInt32(), expected.GetProperty("false").GetInt32(), expected.GetProperty("open").GetInt32()),
            (marks.Right, marks.Missed, marks.False, marks.Open));
    }
}
