using System.Runtime.Versioning;

namespace Dorsal.Runs.Tests;

/// <summary>An ffmpeg or ffprobe that answers what it is and then fails in its own way.</summary>
[SupportedOSPlatform("linux")]
public sealed class BadToolTests(ShortFilm film) : IClassFixture<ShortFilm>
{
    private const string Breaks = "kill -SEGV $$";
    private const string Hangs = "sleep 1000";
    private const string Babbles = "echo so so";

    [LinuxTheory]
    [InlineData("ffprobe", Breaks, "The program ffprobe broke down (exit code 139)")]
    [InlineData("ffmpeg", Breaks, "The program ffmpeg broke down (exit code 139)")]
    [InlineData("ffprobe", Hangs, "The program ffprobe did nothing for 2 seconds and was stopped")]
    [InlineData("ffmpeg", Hangs, "The program ffmpeg did nothing for 2 seconds and was stopped")]
    [InlineData("ffprobe", Babbles, "ffprobe says nothing of film.mp4 that can be understood")]
    [InlineData("ffmpeg", Babbles, "ffmpeg cannot decode film.mp4")]
    public void AToolThatFails_IsOneSentenceAndLeavesNothing(string tool, string failing, string sentence)
    {
        var bad = Path.Combine(film.NewFolder(), tool);
        var good = tool == "ffmpeg" ? film.Tools.Ffmpeg.FilePath : film.Tools.Ffprobe.FilePath;
        File.WriteAllText(bad, $"#!/bin/sh\nif [ \"$1\" = -version ]; then exec '{good}' -version; fi\n{failing}\n");
        File.SetUnixFileMode(bad, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Refused(bad, tool, sentence);
    }

    [LinuxTheory]
    [InlineData("ffmpeg")]
    [InlineData("ffprobe")]
    public void AToolThatIsNotThere_IsOneSentenceAndLeavesNothing(string tool)
        => Refused("/nowhere", tool, $"/nowhere is not a {tool} that works: correct DORSAL_{tool.ToUpperInvariant()}, which names it, or unset it.");

    private void Refused(string path, string tool, string sentence)
    {
        var folder = film.NewFolder();
        using var run = DorsalRun.Start(
            folder, new() { [$"DORSAL_{tool.ToUpperInvariant()}"] = path, ["DORSAL_PATIENCE"] = "2" }, film.Everything);

        Assert.Equal(2, run.WaitForEnd());
        Assert.StartsWith(sentence, Assert.Single(run.Error.Split('\n')), StringComparison.Ordinal);
        Assert.Empty(run.Alive);
        Assert.Empty(ShortFilm.Entries(folder));
    }
}
