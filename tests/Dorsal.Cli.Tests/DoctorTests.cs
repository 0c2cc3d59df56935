using Dorsal.Cli.Doctor;
using Dorsal.Results.Testing;
using Dorsal.Video;

namespace Dorsal.Cli.Tests;

public class DoctorTests
{
    [Fact]
    public void AMachineThatHasAll_IsReady()
    {
        using var program = new Rehearsal(KnownResults.NobodySeen)
        {
            Checks = [new("ffmpeg", Health.Improvable, "4.4, bundled", "Install your system's ffmpeg.")],
        };

        Assert.Equal(0, program.Run("doctor"));
        Assert.Contains("4.4, bundled", program.Terminal.Output, StringComparison.Ordinal);
        Assert.Contains("Install your system's ffmpeg.", program.Terminal.Output, StringComparison.Ordinal);
        Assert.Contains("Ready to analyse.", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AMachineThatLacksSomething_IsToldSo()
    {
        using var program = new Rehearsal(KnownResults.NobodySeen)
        {
            Checks = [new("ffmpeg", Health.Missing, "not found", "Install ffmpeg."), new("models", Health.Good, "3")],
        };

        Assert.Equal(2, program.Run("doctor"));
        Assert.Contains("Not ready to analyse", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AVariableThatNamesNoFfmpeg_IsNamedWithTheFile()
    {
        var tools = FfmpegTools.Find(name => name == "DORSAL_FFMPEG" ? "/nowhere" : null, "/no-such-folder");
        List<Check> checks = [.. FfmpegChecks.Of(tools)];

        Assert.Equal(new Check("ffmpeg", Health.Missing, "/nowhere is not a ffmpeg that works", "Correct DORSAL_FFMPEG, which names it, or unset it."), checks[0]);
        Assert.Equal("not found", checks[1].Found);
    }

    [Fact]
    public void TheCopyOfFfmpegBesideTheProgram_IsEnough()
    {
        var version = new FfmpegVersion("4.2", new Version(56, 31));
        var copies = new FfmpegTools(new("ffmpeg", "copies/ffmpeg", version, ToolOrigin.Bundled), new("ffprobe", "copies/ffprobe", version, ToolOrigin.Bundled));

        Assert.All(FfmpegChecks.Of(copies), check => Assert.Equal((Health.Improvable, "4.2, the copy beside the program"), (check.Health, check.Found)));
    }

    [Fact]
    public void NetsThatWereCopiedInPart_AreNotReady()
    {
        using var program = new Rehearsal(KnownResults.NobodySeen);
        File.WriteAllText(program.At("pose_detector.onnx"), "half a net");
        var checks = NetChecks.All(program.Folder).ToDictionary(check => check.Name);

        Assert.Equal((Health.Missing, $"damaged, or not the one Dorsal was built with, in {program.Folder}"), (checks["pose_detector"].Health, checks["pose_detector"].Found));
        Assert.Equal((Health.Missing, $"not in {program.Folder}"), (checks["pose_landmark_heavy"].Health, checks["pose_landmark_heavy"].Found));
    }
}
