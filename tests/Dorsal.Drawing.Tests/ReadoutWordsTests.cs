using Dorsal.Drawing.Annotation;
using Dorsal.Drawing.Colours;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Results.Testing;
using Dorsal.Wording;

namespace Dorsal.Drawing.Tests;

public class ReadoutWordsTests
{
    private static readonly Measure[] OfTheBack = [Measure.ThoracicFlexion, Measure.LumbarFlexion, Measure.WholeBackBend];

    [Fact]
    public void EveryWordOnTheFilm_IsInTheTexts()
    {
        var (lift, words) = (RenderedLift.TwoRepetitions, new ReadoutWords(BracketedTexts.All));
        var moments = new ShownMoments(lift, ShownBend.OfEachPart);
        var written = Enumerable.Range(0, lift.Seen.Video.FrameCount).Select(moments.At)
            .SelectMany(moment => OfTheBack.Select(part => words.Bend(moment, part)).Append(words.Progress(moment)))
            .Append(words.NeverSeen)
            .Concat(Enum.GetValues<UnmeasurableReason>().Select(words.Why))
            .ToHashSet();

        Assert.True(written.Count > 20, "Much is written on a film of two repetitions.");
        Assert.All(written, text => Assert.Empty(BracketedTexts.Foreign(text)));
    }

    [Fact]
    public void OfAnotherExercise_NoPhaseOfADeadliftIsWritten()
    {
        var squat = RenderedLift.TwoRepetitions with { Kind = LiftKind.NotDeadlift };
        var (moments, words) = (new ShownMoments(squat, ShownBend.OfEachPart), new ReadoutWords(Texts.English));

        Assert.All(Enumerable.Range(0, squat.Seen.Video.FrameCount), frame => Assert.Empty(words.Progress(moments.At(frame))));
    }

    [Fact]
    public void EveryTextOfTheFilm_IsForSomething()
        => Assert.Equal(
            Enum.GetNames<LiftPhase>().Except([nameof(LiftPhase.None)]).Concat(OfTheBack.Select(part => $"{part}")).Concat(["progress", "back-unseen"]).Order(),
            Texts.English.About("film").Keys.Order());
}
