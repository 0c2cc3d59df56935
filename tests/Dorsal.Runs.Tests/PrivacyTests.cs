using System.Runtime.Versioning;

namespace Dorsal.Runs.Tests;

/// <summary>What is kept of the people in a film.</summary>
[SupportedOSPlatform("linux")]
public sealed class PrivacyTests(ShortFilm film) : IClassFixture<ShortFilm>
{
    /// <summary>How pictures and films begin, whatever the file is called: PNG, JPEG, MP4, Matroska, and the same in base64.</summary>
    private static readonly byte[][] Pictures =
        [[0x89, .. "PNG"u8], [0xFF, 0xD8, 0xFF], [.. "ftyp"u8], [0x1A, 0x45, 0xDF, 0xA3], [.. "data:image"u8], [.. "base64"u8], [.. "iVBORw0KGgo"u8]];

    /// <summary>No word in the results is as long as the smallest picture would be.</summary>
    private const int LongestWord = 200;

    [LinuxTheory]
    [InlineData("--export", "csv,trc,mot")]
    [InlineData]
    public void WithoutReportAndFilm_TheResultsHoldNoPicture(params string[] options)
    {
        var folder = film.NewFolder();
        using var run = DorsalRun.Start(folder, [.. film.NumbersAlone, .. options]);
        Assert.Equal(0, run.WaitForEnd());

        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            var content = File.ReadAllBytes(file);
            Assert.DoesNotContain(Pictures, picture => content.AsSpan().IndexOf(picture) >= 0);
            Assert.All(File.ReadAllText(file).Split((char[])[' ', '\n', ',', '\t']), word => Assert.InRange(word.Length, 0, LongestWord));
        });
    }

    [LinuxTheory]
    [InlineData("bench")]
    public void AFilmThatIsOnlyTimed_LeavesNothingAmongTemporaryFiles(string command)
    {
        var temporary = film.NewFolder();
        using var run = DorsalRun.Start(
            film.NewFolder(), new() { ["TMPDIR"] = temporary, ["DOTNET_EnableDiagnostics"] = "0" }, [command, film.Film, "--model", "lite"]);

        Assert.Equal(0, run.WaitForEnd());
        Assert.Empty(ShortFilm.Entries(temporary));
    }

    /// <summary>What a run that is killed leaves until the next one is at least not for everybody.</summary>
    [LinuxTheory]
    [InlineData("out")]
    [InlineData("seen")]
    public void WhatIsNotDoneYet_NobodyElseMayRead(string place)
    {
        var folder = film.NewFolder();
        using var run = DorsalRun.Start(folder, film.Everything);
        var room = Path.Combine(folder, place, ".dorsal-run");
        Assert.True(SpinWait.SpinUntil(() => Directory.Exists(room), TimeSpan.FromSeconds(60)));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(room));
        run.Send("TERM");
        run.WaitForEnd();
        Assert.Empty(ShortFilm.Entries(folder));
    }
}
