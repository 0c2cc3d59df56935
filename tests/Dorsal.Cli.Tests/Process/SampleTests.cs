using System.Text.Json.Nodes;
using Dorsal.Results.Testing;
using Dorsal.Video;

namespace Dorsal.Cli.Tests.Process;

public sealed class SampleTests(MeasuredSample sample) : IClassFixture<MeasuredSample>
{
    private string Text => File.ReadAllText(sample.At("dorsal-out", "deadlift", "analysis.json"));

    [Fact]
    public void TheSample_IsTwoRepetitionsWithARoundUpperBack()
    {
        Assert.Equal((0, ""), (sample.Outcome.ExitCode, sample.Outcome.Error));
        Assert.EndsWith(
            Path.Combine("dorsal-out", "deadlift", "analysis.json"), Assert.Single(sample.Outcome.Output.Trim().Split('\n')), StringComparison.Ordinal);

        var result = JsonNode.Parse(Text)!;
        Assert.Empty(ContractSchema.Complaints(Text));
        Assert.Equal("left", (string?)result["view"]!["facing"]);
        Assert.Equal(2, result["reps"]!.AsArray().Count);

        // Rendered with 24 degrees more than at lockout; the quickest model may be off by some of them.
        var rounding = result["findings"]![0]!;
        Assert.NotEqual("absent", (string?)rounding["status"]);
        Assert.InRange((double)rounding["measure"]!["value"]!, 10, 30);
    }

    [Fact]
    public void TheDrawnSample_HasEveryAnalysedFrameAndTheMomentsOfBothRepetitions()
    {
        var analysed = JsonNode.Parse(Text)!["series"]!["timeSeconds"]!.AsArray().Count;
        var drawn = FfmpegFootage.Open(sample.At("seen", "debug.mp4"), FfmpegTools.Find(), CancellationToken.None);

        Assert.Equal(analysed, drawn.ReadGrey(8, CancellationToken.None).Count());
        Assert.Equal(
            [
                "debug.mp4",
                "rep01-1-set-up.png", "rep01-2-lift-off.png", "rep01-3-knee.png", "rep01-4-lockout.png",
                "rep02-1-set-up.png", "rep02-2-lift-off.png", "rep02-3-knee.png", "rep02-4-lockout.png",
            ],
            Directory.GetFileSystemEntries(sample.At("seen")).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal));
        Assert.Equal(["dorsal-out", "seen"], Directory.GetFileSystemEntries(sample.At()).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheAnnotatedSample_IsTheWholeFilmAtItsOwnTimes()
    {
        var tools = FfmpegTools.Find();
        var film = FfmpegFootage.Open(MeasuredSample.Film, tools, CancellationToken.None).Facts;
        var annotated = FfmpegFootage.Open(sample.At("dorsal-out", "deadlift", "annotated.mp4"), tools, CancellationToken.None);

        Assert.Equal(film.FrameTimes.Select(time => Math.Round(time.Number, 3)), annotated.Facts.FrameTimes.Select(time => Math.Round(time.Number, 3)));
        Assert.Equal(film.FrameCount, annotated.ReadGrey(8, CancellationToken.None).Count());
    }
}
