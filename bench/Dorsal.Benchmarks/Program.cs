using BenchmarkDotNet.Running;
using Dorsal.Benchmarks;

if (args is ["nets"])
{
    NetCosts.Print(Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(NetCosts).Assembly).Run(args, Settings.InThisProcess);
