using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Dorsal.Validation.Scores;

namespace Dorsal.Validation.Tests;

public class HouseRulesTests
{
    private static readonly string[] Impure =
        ["System.IO.File", "System.IO.Directory", "System.IO.FileStream", "System.Diagnostics.Process", "System.Console", "System.DateTime"];

    [Fact]
    public void TheScoring_ReachesForNoDiskProcessTerminalOrClock()
    {
        using var assembly = new PEReader(File.OpenRead(typeof(RenderedScoring).Assembly.Location));
        var metadata = assembly.GetMetadataReader();
        var used = metadata.TypeReferences
            .Select(metadata.GetTypeReference)
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")
            .ToList();

        Assert.Contains("System.Math", used);
        Assert.DoesNotContain(used, Impure.Contains);
    }
}
