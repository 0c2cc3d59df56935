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

    /// <summary>Numbers stand for a fifth of a second, so that they can be read: that of the frame in which it began.</summary>
    [Theory]
    [InlineData(Measure.ThoracicFlexion, "Upper back")]
    [InlineData(Measure.LumbarFlexion, "Lower back")]
    public void TheBendOnTheFilm_IsThatOfItsPartAndItsMoment_WithItsDoubt(Measure part, string name)
    {
        var lift = RenderedLift.TwoRepetitions;
        var (moments, words) = (new ShownMoments(lift, ShownBend.OfEachPart), new ReadoutWords(Texts.English));
        foreach (var number in Enumerable.Range(1, 10))
        {
            var told = Nearest(lift, 0.4 * number);
            var (value, half) = (lift.Measures[part].Values[told]!.Value, lift.Measures[part].HalfWidths[told]!.Value);

            Assert.Equal($"{name}  {Figure.Of(value)} ±{half:0}", words.Bend(moments.At(FilmFrame(lift, (0.4 * number) + 0.05)), part));
        }
    }

    [Theory]
    [InlineData(-0.3, "Set-up")]
    [InlineData(0.3, "")]
    public void RoundLiftOff_TheFilmCountsTheRepetitionThatIsPulled(double later, string phase)
    {
        var lift = RenderedLift.TwoRepetitions;
        var (moments, words) = (new ShownMoments(lift, ShownBend.OfEachPart), new ReadoutWords(Texts.English));

        Assert.All(lift.Repetitions, repetition => Assert.StartsWith(
            $"Rep {repetition.Number} of 2  ·  {phase}", words.Progress(moments.At(FilmFrame(lift, repetition.Start.Number + later))), StringComparison.Ordinal));
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

    private static int Nearest(TracedLift lift, double time)
        => Enumerable.Range(0, lift.Measures.Times.Count).MinBy(i => Math.Abs(lift.Measures.Times[i].Number - time));

    private static int FilmFrame(TracedLift lift, double time)
        => Enumerable.Range(0, lift.Seen.Video.FrameCount).MinBy(i => Math.Abs(lift.Seen.Video.FrameTimes[i].Number - time));
}
