using System.Diagnostics;
using System.Globalization;

namespace Dorsal.Benchmarks;

/// <summary>
/// What each benchmark takes of the processor, all threads together: less exact than BenchmarkDotNet, and hardly disturbed by other
/// programs, as waiting for a core does not count.
/// </summary>
internal static class ProcessorTimes
{
    private const int Rounds = 15;

    /// <summary>So long that what the system counts in is short against it.</summary>
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(60);

    /// <summary>Until the compiler has made the final code.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(700);

    public static void Print(TextWriter output)
    {
        output.WriteLine("processor milliseconds a call, of all threads                      least    median");
        foreach (var benchmark in NamedBenchmark.All)
        {
            benchmark.Prepared(run =>
            {
                var times = Times(run);
                var name = $"{benchmark.Name} {benchmark.Parameter}";
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-60} {times[0],11:F4} {times[times.Count / 2],9:F4}"));
            });
        }
    }

    private static List<double> Times(Func<object?> run)
    {
        var calls = CallsIn(WarmUp, run);
        var many = Math.Max(1, (int)(calls * (Round / WarmUp)));
        return [.. Enumerable.Range(0, Rounds).Select(_ => Milliseconds(run, many)).Order()];
    }

    private static int CallsIn(TimeSpan span, Func<object?> run)
    {
        var (calls, began) = (0, Environment.CpuUsage.TotalTime);
        var patience = Stopwatch.StartNew();
        for (; Environment.CpuUsage.TotalTime - began < span && patience.Elapsed < 5 * span; calls++)
            run();

        return calls;
    }

    private static double Milliseconds(Func<object?> run, int calls)
    {
        var began = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < calls; i++)
            run();

        return (Environment.CpuUsage.TotalTime - began).TotalMilliseconds / calls;
    }
}
