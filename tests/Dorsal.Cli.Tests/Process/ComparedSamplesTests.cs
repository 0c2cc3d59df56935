using System.Text.Json.Nodes;
using Dorsal.Cli.Tests.Documentation;
using Dorsal.Results.Testing;

namespace Dorsal.Cli.Tests.Process;

public sealed class ComparedSamplesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dorsal-");

    public void Dispose() => folder.Delete(recursive: true);

    // Rendered as one lifter with 24 degrees of rounding when heavy and 4 when light, and with nothing else that differs.
    [Fact]
    public void HeavyAgainstLight_TheUpperBackRoundsLessAndNothingElseChanges()
    {
        var samples = Path.Combine(Repository.Root, "samples");
        var outcome = DorsalProcess.Run(
            folder.FullName,
            "compare", Path.Combine(samples, "deadlift.mp4"), Path.Combine(samples, "deadlift-light.mp4"), "--loads", "140,90", "--model", "lite", "--quiet");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        var written = File.ReadAllText(Path.Combine(folder.FullName, "dorsal-out", "deadlift-against-deadlift-light", "comparison.json"));
        Assert.Empty(ContractSchema.Complaints(written, "comparison"));

        var changes = JsonNode.Parse(written)!["findings"]!.AsArray().Select(finding => (string?)finding!["change"]).ToList();
        Assert.Contains(changes[0], (string[])["vanishes", "shrinks"]);
        Assert.All(changes.Skip(1), change => Assert.Contains(change, (string[])["stays", "unclear"]));
    }
}
