using Dorsal.Footage;

namespace Dorsal.Cli.Benching;

/// <summary>The same film, with an eye on how long its frames are waited for.</summary>
internal sealed class WatchedFootage(IFootage film, RunWatch watch) : IFootage
{
    public VideoFacts Facts => film.Facts;

    public IEnumerable<VideoFrame<ColourPicture>> ReadColour(FrameChoice frames, int held, CancellationToken cancellation)
        => Watched(film.ReadColour(frames, held, cancellation));

    public IEnumerable<VideoFrame<ColourPicture>> ReadColour(
        FrameChoice frames, int held, Action<VideoFrame<ColourPicture>> passing, CancellationToken cancellation)
        => Watched(film.ReadColour(frames, held, passing, cancellation));

    private IEnumerable<VideoFrame<ColourPicture>> Watched(IEnumerable<VideoFrame<ColourPicture>> frames)
    {
        using var reading = frames.GetEnumerator();
        while (Wait(reading))
        {
            watch.FrameCame();
            watch.Shows(reading.Current);
            yield return reading.Current;
        }
    }

    public IEnumerable<VideoFrame<ColourPicture>> ReadColour(IReadOnlySet<int> frames, CancellationToken cancellation)
        => film.ReadColour(frames, cancellation);

    /// <summary>Read in the background, where waiting costs nobody time.</summary>
    public IEnumerable<VideoFrame<GreyPicture>> ReadGrey(int shrink, CancellationToken cancellation) => film.ReadGrey(shrink, cancellation);

    private bool Wait(IEnumerator<VideoFrame<ColourPicture>> reading)
    {
        var began = watch.Now;
        var came = reading.MoveNext();
        watch.Waited(watch.Now - began);
        return came;
    }
}
