using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Dorsal.Runs.Tests;

/// <summary>Nothing leaves the machine.</summary>
public sealed class NetworkTests(ShortFilm film) : IClassFixture<ShortFilm>
{
    /// <summary>A machine without any network, not even one to itself: whoever asks for it fails at once.</summary>
    [NoNetworkFact]
    public void WithoutAnyNetwork_EverythingIsDoneAlike()
    {
        var folder = film.NewFolder();
        using var run = DorsalRun.Start(folder, [], NoNetwork.Way!, film.Everything);

        Assert.Equal((0, ""), (run.WaitForEnd(), run.Error));
        Assert.Equal(film.Results, ShortFilm.Entries(folder));
    }

    /// <summary>Libraries that report to somebody keep what they have to tell in such places until they reach him.</summary>
    [LinuxTheory]
    [InlineData("HOME")]
    [InlineData("XDG_CACHE_HOME")]
    [InlineData("TMPDIR")]
    public void NothingIsKeptToBeSentLater(string place) => KeepsNothing(place, film.NumbersAlone);

    [LinuxTheory]
    [InlineData("HOME")]
    [InlineData("XDG_CACHE_HOME")]
    [InlineData("TMPDIR")]
    public void ALookAtTheParts_KeepsNothingToBeSentLater(string place) => KeepsNothing(place, ["doctor"]);

    [Fact]
    public void NoPartOfOurs_KnowsHowToReachANetwork()
    {
        string[] ours = [.. Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Where(IsOurs)];

        Assert.True(ours.Length >= 8, string.Join(' ', ours));
        Assert.All(ours, file => Assert.DoesNotContain(References(file), name => name.StartsWith("System.Net", StringComparison.Ordinal)));
    }

    private void KeepsNothing(string place, string[] command)
    {
        var (folder, kept) = (film.NewFolder(), film.NewFolder());
        using var run = DorsalRun.Start(folder, new() { [place] = kept, ["DOTNET_EnableDiagnostics"] = "0" }, command);

        Assert.Equal(0, run.WaitForEnd());
        Assert.Empty(ShortFilm.Entries(kept));
    }

    private static bool IsOurs(string file)
        => Path.GetFileName(file) is var name && name.StartsWith("dorsal", StringComparison.OrdinalIgnoreCase) && !name.Contains("Tests", StringComparison.Ordinal);

    private static IEnumerable<string> References(string file)
    {
        using var assembly = new PEReader(File.OpenRead(file));
        var metadata = assembly.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name))];
    }
}
