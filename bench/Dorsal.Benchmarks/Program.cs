using BenchmarkDotNet.Running;
using Dorsal.Benchmarks;

switch (args)
{
    case ["nets"]:
        NetCosts.Print(Console.Out);
        break;
    case ["processor"]:
        ProcessorTimes.Print(Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(NetCosts).Assembly).Run(args, Settings.InThisProcess);
        break;
}
