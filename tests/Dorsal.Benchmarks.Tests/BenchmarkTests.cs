namespace Dorsal.Benchmarks.Tests;

/// <summary>That every benchmark does its work; how long it takes is for bench/ to say.</summary>
public class BenchmarkTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Root(AppContext.BaseDirectory), "docs", "performance.md"));

    public static TheoryData<string> Names => [.. NamedBenchmark.All.Select(benchmark => benchmark.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryBenchmark_DoesItsWorkForEveryParameter(string name) => Assert.All(
        NamedBenchmark.All.Where(benchmark => benchmark.Name == name),
        benchmark => benchmark.Prepared(run =>
        {
            var result = run();

            // One that counts what it found has found something.
            Assert.NotEqual(0, result as int?);
            Assert.Equal(benchmark.Method.ReturnType == typeof(void), result is null);
        }));

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryBenchmark_HasTheNumberItDefendsOnThePageAboutPerformance(string name)
        => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal);

    [Fact]
    public void TheHeavyNet_CostsMoreThanTheFullOneAndThatMoreThanTheLiteOne()
    {
        using var text = new StringWriter();
        NetCosts.Print(text);
        var flops = text.ToString().Trim().Split('\n').Skip(1)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToDictionary(cells => cells[0], cells => double.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture));

        Assert.True(flops["pose_landmark_heavy"] > flops["pose_landmark_full"]);
        Assert.True(flops["pose_landmark_full"] > flops["pose_landmark_lite"]);
        Assert.True(flops["pose_landmark_lite"] > 0.01);
    }

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "Dorsal.slnx")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
