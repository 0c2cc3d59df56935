using BenchmarkDotNet.Attributes;
using Dorsal.Footage;
using Dorsal.Quantities;
using Dorsal.Video;

namespace Dorsal.Benchmarks;

/// <summary>Every frame of the sample through ffmpeg and its pipe, from the start of ffmpeg to its end; and the way back.</summary>
public class FilmReading
{
    private const int Shrink = 4;

    private readonly FfmpegFootage film = SampledFrame.Film();
    private readonly byte[] buffer = new byte[1 << 20];

    [Benchmark]
    public int InColour() => film.ReadColour(CancellationToken.None).Count();

    [Benchmark]
    public int SmallAndGrey() => film.ReadGrey(Shrink, CancellationToken.None).Count();

    [Benchmark]
    public int HeadOfAFrameForTheEncoder() => RawMatroska.BeforeFrame(Seconds.Of(12.3), buffer.Length).Length;
}
