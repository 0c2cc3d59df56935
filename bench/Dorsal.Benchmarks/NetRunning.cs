using BenchmarkDotNet.Attributes;
using Dorsal.Inference.Landmarks;
using Dorsal.Inference.Nets;
using Dorsal.Person;

namespace Dorsal.Benchmarks;

/// <summary>The landmark nets alone, on all cores.</summary>
public class NetRunning
{
    private BareLandmarkNet? net;

    [Params(PoseModel.Lite, PoseModel.Full, PoseModel.Heavy)]
    public PoseModel Model { get; set; }

    [GlobalSetup]
    public void Open()
    {
        net = new BareLandmarkNet(Model, NetOptions.Default);
        net.Show(SampledFrame.Of.Picture, SampledFrame.Of.Area, SampledFrame.Of.Region);
    }

    [GlobalCleanup]
    public void Close() => net!.Dispose();

    [Benchmark]
    public void BareInference() => net!.Run();
}
