using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Dorsal.Benchmarks;

internal static class Settings
{
    /// <summary>
    /// In one process, so that the nets and the sample are opened once, and nothing is built while it measures. With what each call
    /// leaves to the garbage collector, and with the least time, which other programs disturb least: many short rounds, some of them
    /// alone on the machine.
    /// </summary>
    public static IConfig InThisProcess { get; } = ManualConfig.Create(DefaultConfig.Instance)
        .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(3).WithIterationCount(20).WithIterationTime(TimeInterval.FromMilliseconds(150)))
        .AddColumn(StatisticColumn.Min, StatisticColumn.Median)
        .AddDiagnoser(MemoryDiagnoser.Default);
}
