using System.Runtime.Versioning;

namespace Dorsal.Video.Tests;

/// <summary>Which ffmpeg is used. The programs here are scripts that say which version they are.</summary>
[SupportedOSPlatform("linux")]
public sealed class FfmpegSearchTests : IDisposable
{
    private const string Recent = "echo 'ffmpeg version 5.1.9'; echo 'libavutil      57. 28.100 / 57. 28.100'";
    private const string Forgotten = "echo 'ffmpeg version 4.2'; echo 'libavutil      56. 31.100 / 56. 31.100'";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dorsal-");

    public void Dispose() => folder.Delete(recursive: true);

    [LinuxFact]
    public void ARecentFfmpegOnThePath_GoesBeforeTheCopyBesideTheProgram()
    {
        Script("path", Recent);
        Script("copies", Forgotten);

        Assert.Equal((ToolOrigin.Path, "5.1.9"), Found(("PATH", At("path"))));
    }

    [LinuxFact]
    public void AForgottenFfmpegOnThePath_IsPassedOver()
    {
        Script("forgotten", Forgotten);
        Script("recent", Recent);
        Script("copies", Forgotten);

        Assert.Equal((ToolOrigin.Bundled, "4.2"), Found(("PATH", At("forgotten"))));
        Assert.Equal(At("recent", "ffmpeg"), Find(("PATH", $"{At("forgotten")}{Path.PathSeparator}{At("recent")}")).Ffmpeg.FilePath);
    }

    [LinuxFact]
    public void TheFfmpegThatTheVariableNames_IsTakenHoweverOldItIs()
    {
        Script("forgotten", Forgotten);
        Script("recent", Recent);

        Assert.Equal((ToolOrigin.Environment, "4.2"), Found(("PATH", At("recent")), ("DORSAL_FFMPEG", At("forgotten", "ffmpeg"))));
        Assert.Equal((ToolOrigin.Path, "5.1.9"), Found(("PATH", At("recent")), ("DORSAL_FFMPEG", "")));
    }

    [LinuxTheory]
    [InlineData("kill -SEGV $$")]
    [InlineData("exit 1")]
    [InlineData("echo so so")]
    public void AFfmpegThatDoesNotSayItsVersion_IsNone(string script)
    {
        Script("broken", script);
        Script("recent", Recent);

        Assert.Equal(At("broken", "ffmpeg"), Find(("DORSAL_FFMPEG", At("broken", "ffmpeg"))).Ffmpeg.Refused);
        Assert.Equal((ToolOrigin.Path, "5.1.9"), Found(("PATH", $"{At("broken")}{Path.PathSeparator}{At("recent")}")));
    }

    [LinuxFact]
    public void AFilmThatIsNamedInsteadOfFfmpeg_IsNoProgram()
    {
        File.WriteAllText(At("lift.mp4"), "a film");

        Assert.Equal(At("lift.mp4"), Find(("DORSAL_FFMPEG", At("lift.mp4"))).Ffmpeg.Refused);
    }

    [Theory]
    [InlineData("0.5", 0.5)]
    [InlineData("600", 600)]
    [InlineData(null, 120)]
    [InlineData("", 120)]
    [InlineData("soon", 120)]
    [InlineData("0", 120)]
    [InlineData("-5", 120)]
    [InlineData("NaN", 120)]
    [InlineData("86401", 120)]
    [InlineData("1,5", 120)]
    public void APatienceThatMakesNoSense_IsTheUsualOne(string? told, double seconds)
        => Assert.Equal(seconds, Find(("DORSAL_PATIENCE", told)).Patience.TotalSeconds);

    private (ToolOrigin Origin, string? Version) Found(params (string Name, string? Value)[] variables)
    {
        var tool = Find(variables).Ffmpeg;
        return (tool.Origin, tool.Version?.Name);
    }

    private FfmpegTools Find(params (string Name, string? Value)[] variables)
        => FfmpegTools.Find(name => variables.FirstOrDefault(variable => variable.Name == name).Value, At("copies"));

    private void Script(string place, string says)
    {
        Directory.CreateDirectory(At(place));
        File.WriteAllText(At(place, "ffmpeg"), $"#!/bin/sh\n{says}\n");
        File.SetUnixFileMode(At(place, "ffmpeg"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    private string At(params string[] names) => Path.Combine([folder.FullName, .. names]);
}
