using Dorsal.Drawing.Stills;

namespace Dorsal.Drawing.Tests;

public class StageFilmTests
{
    [Fact]
    public void EveryAnalysedFrame_IsDrawnOnItsOwnPicture()
    {
        var lift = RenderedLift.TwoRepetitions;
        var (reds, _, _) = Draw(lift);

        Assert.Equal(lift.Seen.Lifter.Frames.Select(frame => PlainFootage.ShadeOf(frame.Index)), reds);
    }

    [Fact]
    public void AFilmWithoutALifter_StillGivesDrawings()
    {
        var (reds, stills, shares) = Draw(EmptyGym.Lift);

        Assert.Equal(Enumerable.Range(0, EmptyGym.Analysed).Select(i => PlainFootage.ShadeOf(2 * i)), reds);
        Assert.Equal(["still01", "still02", "still03", "still04", "still05", "still06"], stills.Select(still => still.Name));
        Assert.All(stills, still => Assert.Equal("PNG"u8.ToArray(), still.Png[1..4]));
        Assert.Equal(1, shares[^1]);
        Assert.Equal(shares.Order(), shares);
    }

    [Fact]
    public void TheDrawnFilm_LastsAsLongAsTheAnalysedOne()
    {
        using var film = new StageFilm(EmptyGym.Lift);

        Assert.Equal(30, film.FramesPerSecond, 6);
        Assert.Equal((0, 0), (film.Width % 2, film.Height % 2));
    }

    [Fact]
    public void EachRepetition_HasItsSetUpLiftOffKneeAndLockout()
    {
        var lift = RenderedLift.TwoRepetitions;
        var stills = StillChoice.Of(lift);

        Assert.Equal(
            [
                "rep01-1-set-up", "rep01-2-lift-off", "rep01-3-knee", "rep01-4-lockout",
                "rep02-1-set-up", "rep02-2-lift-off", "rep02-3-knee", "rep02-4-lockout",
            ],
            stills.Select(still => still.Name));
        Assert.Equal(lift.Repetitions[1].Lockout!.Value.Number, lift.Body.Times[stills[^1].Number].Number, 0.02);
        Assert.Equal(stills.Select(still => still.Number).Order(), stills.Select(still => still.Number));
    }

    [Fact]
    public void WhatIsDrawn_IsKnownAsADrawingLater()
        => Assert.All(
            StillChoice.Of(RenderedLift.TwoRepetitions).Concat(StillChoice.Of(EmptyGym.Lift)),
            still => Assert.True(Still.IsName(still.Name), still.Name));

    [Fact]
    public void Cancelled_ItStopsBetweenFrames()
    {
        using var stop = new CancellationTokenSource();
        using var film = new StageFilm(EmptyGym.Lift);
        var drawn = 0;

        Assert.Throws<OperationCanceledException>(() => film.Draw(
            new PlainFootage(EmptyGym.Facts),
            (_, _) =>
            {
                drawn++;
                stop.Cancel();
            },
            (_, _) => { },
            null,
            stop.Token));
        Assert.Equal(1, drawn);
    }

    private static (List<byte> Reds, List<(string Name, byte[] Png)> Stills, List<double> Shares) Draw(TracedLift lift)
    {
        List<byte> reds = [];
        List<(string, byte[])> stills = [];
        List<double> shares = [];
        using var film = new StageFilm(lift);
        film.Draw(
            new PlainFootage(lift.Seen.Video), (_, rgba) => reds.Add(rgba[0]), (name, png) => stills.Add((name, png)), shares.Add, CancellationToken.None);
        return (reds, stills, shares);
    }
}
