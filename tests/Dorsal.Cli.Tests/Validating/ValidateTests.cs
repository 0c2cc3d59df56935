using Dorsal.Footage;
using Dorsal.Inference.Nets;
using Dorsal.Person;
using Dorsal.Results.Testing;

namespace Dorsal.Cli.Tests.Validating;

public class ValidateTests
{
    [Fact]
    public void EveryClipWithKnownAnswers_IsAnalysedAndScored()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.PutRendered("shared", "synth");
        program.PutReal("shared", "clips");

        Assert.Equal(0, program.Run("validate", program.At("shared"), "--out", program.At("out"), "--model", "lite"));
        Assert.Equal(
            [(program.At("shared", "synth", "oblique-two-reps.mp4"), PoseModel.Lite), (program.At("shared", "clips", "marked.mp4"), PoseModel.Lite)],
            program.Analyst.Asked.Select(asked => (asked.Video, asked.Model)));
        Assert.True(File.Exists(program.At("out", "oblique-two-reps", "analysis.json")));
        Assert.Contains("oblique-two-reps", program.Terminal.Output, StringComparison.Ordinal);
        Assert.Contains("Real clips: answers", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void OneKindOfClipAlone_IsEnough()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.PutReal("clips");

        Assert.Equal(0, program.Run("validate", program.At("clips"), "--out", program.At("out")));
        Assert.DoesNotContain("Rendered", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WithReuse_AnAnalysisThatIsThereIsScoredAsItIs_AndTheOthersAreMade()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.PutRendered("shared", "synth");
        program.PutReal("shared", "clips");
        program.PutAnalysis(TruthFolder.Rendered, "out");

        Assert.Equal(0, program.Run("validate", program.At("shared"), "--out", program.At("out"), "--reuse"));
        Assert.Equal(program.At("shared", "clips", "marked.mp4"), Assert.Single(program.Analyst.Asked).Video);

        // What the other program computed from these two files.
        Assert.Matches(@"oblique-two-reps\s+20\s+2\.8\s+4\.6\s+2\.6\s+4\.8\s+6\.2\s+4\.5\s+3\.4\s+2\.8\s+–", program.Terminal.Output);
    }

    [Fact]
    public void TwoClipsOfOneName_AreEachScoredByTheirOwnAnalysis()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.PutRendered("shared", "synth");
        program.PutReal("shared", "clips");
        File.Move(program.At("shared", "clips", "marked.mp4"), program.At("shared", "clips", "oblique-two-reps.mp4"));
        var labels = program.At("shared", "clips", "labels.tsv");
        File.WriteAllText(labels, File.ReadAllText(labels).Replace("marked.mp4", "oblique-two-reps.mp4", StringComparison.Ordinal));
        program.PutAnalysis(TruthFolder.Rendered, "out");

        Assert.Equal(0, program.Run("validate", program.At("shared"), "--out", program.At("out"), "--reuse"));
        Assert.Equal(program.At("shared", "clips", "oblique-two-reps.mp4"), Assert.Single(program.Analyst.Asked).Video);
        Assert.True(File.Exists(program.At("out", "oblique-two-reps-2", "analysis.json")));
        Assert.Contains("oblique-two-reps-2", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AClipWhoseNameATerminalWouldObey_IsShownWithoutThat()
    {
        using var program = new Rehearsal(_ => throw new UserInputException("Not \u001b[2J either."));
        program.PutRendered("synth");
        program.PutReal("synth");
        program.PutAnalysis(TruthFolder.Rendered, "out");
        File.Move(program.At("synth", "marked.mp4"), program.At("synth", "evil\u001b[2J.mp4"));
        var labels = program.At("synth", "labels.tsv");
        File.WriteAllText(labels, File.ReadAllText(labels).Replace("marked.mp4", "evil\u001b[2J.mp4", StringComparison.Ordinal));

        Assert.Equal(0, program.Run("validate", program.At("synth"), "--out", program.At("out"), "--reuse"));
        Assert.Contains("evil\uFFFD[2J", program.Terminal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', program.Terminal.Output);
    }

    [Fact]
    public void AFilmThatCannotBeUsed_FailsItsClipAlone()
    {
        using var program = new Rehearsal(video => video.EndsWith("marked.mp4", StringComparison.Ordinal)
            ? throw new UserInputException("The film is damaged.")
            : KnownResults.RoundingTwice);
        program.PutRendered("shared", "synth");
        program.PutReal("shared", "clips");

        Assert.Equal(0, program.Run("validate", program.At("shared"), "--out", program.At("out")));
        Assert.Contains("The film is damaged.", program.Terminal.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(program.At("out", "marked")));
    }

    [Fact]
    public void WhereNoClipCouldBeScored_TheFirstReasonIsTheAnswer()
    {
        using var program = new Rehearsal(_ => throw new UserInputException("There is no ffmpeg."));
        program.PutRendered("synth");

        Assert.Equal(2, program.Run("validate", program.At("synth"), "--out", program.At("out")));
        Assert.Contains("There is no ffmpeg.", Assert.Single(Lines(program)), StringComparison.Ordinal);
    }

    [Fact]
    public void Stopped_NothingIsShownOrWritten()
    {
        using var stop = new CancellationTokenSource();
        using var program = new Rehearsal(_ =>
        {
            stop.Cancel();
            return KnownResults.RoundingTwice;
        });
        program.PutRendered("shared", "synth");
        program.PutReal("shared", "clips");

        Assert.Equal(130, program.Run(stop.Token, "validate", program.At("shared"), "--out", program.At("out")));
        Assert.Single(program.Analyst.Asked);
        Assert.Empty(program.Terminal.Output);
        Assert.False(Directory.Exists(program.At("out")));
    }

    internal static string[] Lines(Rehearsal program) => program.Error.ToString().Trim().Split('\n');
}
