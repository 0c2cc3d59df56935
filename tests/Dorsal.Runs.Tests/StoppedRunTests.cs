namespace Dorsal.Runs.Tests;

public sealed class StoppedRunTests(ShortFilm film) : IClassFixture<ShortFilm>
{
    /// <summary>How a program ends by a signal that it had no time to take: 128 and the number of the signal.</summary>
    private static readonly Dictionary<string, int> Unhandled = new() { ["INT"] = 130, ["TERM"] = 143, ["HUP"] = 129 };

    public static TheoryData<string, double> Moments
    {
        get
        {
            var moments = new TheoryData<string, double>();
            foreach (var (place, signal) in Enumerable.Repeat((string[])["INT", "TERM", "INT", "HUP"], 3).SelectMany(signals => signals).Index())
                moments.Add(signal, place / 12.0);

            return moments;
        }
    }

    /// <summary>Ctrl-C goes to ffmpeg too, which may end before the program hears of it.</summary>
    [LinuxTheory]
    [MemberData(nameof(Moments))]
    public void StoppedAtAnyMoment_ItLeavesNoFileAndNoProcess(string signal, double share)
    {
        var folder = film.NewFolder();
        using var run = DorsalRun.Start(folder, film.Everything);
        Thread.Sleep(share * film.Duration);
        if (signal == "INT")
            run.SendToAll(signal);
        else
            run.Send(signal);

        var exitCode = run.WaitForEnd();
        Assert.Empty(run.Alive);
        Assert.Equal("", exitCode == 0 ? "" : run.Error);
        Assert.Equal(exitCode == 0 ? film.Results : [], ShortFilm.Entries(folder));
        Assert.Contains(exitCode, share == 0 ? [130, Unhandled[signal]] : (int[])[0, 130]);
    }

    [LinuxTheory]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void KilledWithoutWarning_ItsChildrenEndAndTheNextRunTidiesUp(double share)
    {
        var folder = film.NewFolder();
        using var killed = DorsalRun.Start(folder, film.Everything);
        Thread.Sleep(share * film.Duration);
        killed.Send("KILL");
        killed.WaitForEnd();
        Assert.True(SpinWait.SpinUntil(() => killed.Alive.Count == 0, TimeSpan.FromSeconds(20)));

        using var next = DorsalRun.Start(folder, film.Everything);
        Assert.Equal(0, next.WaitForEnd());
        Assert.Equal(film.Results, ShortFilm.Entries(folder));
    }

    /// <summary>Its children, which would only wait a little, may not go before it.</summary>
    [LinuxTheory]
    [InlineData(15)]
    public void ARunThatLetsAllOthersGoFirst_HasEveryResult(int niceness)
    {
        var folder = film.NewFolder();
        string[] withoutPrivilege = Environment.IsPrivilegedProcess ? ["setpriv", "--bounding-set", "-sys_nice"] : [];
        using var run = DorsalRun.Start(folder, [], [.. withoutPrivilege, "nice", "-n", $"{niceness}"], film.Everything);

        Assert.Equal(0, run.WaitForEnd());
        Assert.Equal(film.Results, ShortFilm.Entries(folder));
    }

    [LinuxTheory]
    [InlineData("out")]
    [InlineData("seen")]
    public void TwoRunsIntoOneFolder_TheSecondSaysSoAndTheFirstIsNotDisturbed(string folderInCommon)
    {
        var folder = film.NewFolder();
        using var first = DorsalRun.Start(folder, film.Everything);
        Assert.True(SpinWait.SpinUntil(() => File.Exists(Path.Combine(folder, folderInCommon, ".dorsal-run", "lock")), TimeSpan.FromSeconds(60)));
        using var second = DorsalRun.Start(folder, [.. film.Everything.Select(word => word is "out" or "seen" && word != folderInCommon ? "another" : word)]);

        Assert.Equal(2, second.WaitForEnd());
        Assert.Equal(
            $"Another run of dorsal is writing into {folderInCommon}; wait until it has ended, or choose another folder with --{(folderInCommon == "out" ? "out" : "debug")}.",
            second.Error);
        Assert.Equal(0, first.WaitForEnd());
        Assert.Equal(film.Results, ShortFilm.Entries(folder));
    }
}
