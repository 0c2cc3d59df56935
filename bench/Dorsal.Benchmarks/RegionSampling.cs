using BenchmarkDotNet.Attributes;
using Dorsal.Footage;
using Dorsal.Inference.Sampling;
using Dorsal.Person;

namespace Dorsal.Benchmarks;

/// <summary>From a picture of 1080 x 1920 to the net's input of 256 x 256, by the side of the region in pixels.</summary>
public class RegionSampling
{
    private const int Width = 1080;
    private const int Height = 1920;
    private const int Size = 256;
    private const double Turned = 0.1;

    private readonly float[] input = new float[Size * Size * 3];
    private readonly ColourPicture picture = new(Width, Height, new byte[ColourPicture.BytesOf(Width, Height)], ColourCoding.OfFilm(ColourMatrix.Bt709));

    [Params(480, 1600)]
    public int Side { get; set; }

    [GlobalSetup]
    public void Fill() => new Random(1).NextBytes(picture.Planes);

    [Benchmark]
    public float NetInput()
    {
        var region = new PersonRegion(new ImagePoint(Width / 2, Height / 2), Side, Turned);
        RegionSampler.Sample(picture, PictureArea.Whole(Width, Height), region, Size, PixelRange.ZeroToOne, input);
        return input[^1];
    }
}
