using BenchmarkDotNet.Attributes;
using Dorsal.Person;
using Dorsal.Scene;

namespace Dorsal.Benchmarks;

/// <summary>From the net's mask to the outline of one frame of the sample, step by step.</summary>
public class OutlineTracing
{
    private readonly SampledFrame frame = SampledFrame.Of;

    [Benchmark]
    public Silhouette? MaskToOutline() => MaskOutline.Trace(frame.Mask);

    [Benchmark]
    public Silhouette OutlineToThePicturesEdge() => OutlineRefiner.Refine(frame.Outline, frame.Mask.Region.Side / frame.Mask.Size, frame.Picture);

    [Benchmark]
    public Silhouette SceneCutFromOutline() => SceneCutter.Cut(frame.OnTheEdge, frame.Region.Side, frame.Picture, frame.Scene);
}
