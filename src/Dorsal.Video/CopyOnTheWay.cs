using Dorsal.Footage;

namespace Dorsal.Video;

/// <summary>
/// A copy of a film for a page (<see cref="FilmCopy"/>) that is made while the film is read for something else, out of the same decoding.
/// Where that is not possible, or would keep the reader waiting for long, it is made by itself.
/// </summary>
/// <param name="keeps">The frames of a film that its copy holds, the first one among them.</param>
/// <param name="target">An .mp4, replaced when it is there.</param>
public sealed class CopyOnTheWay(Func<VideoFacts, FrameChoice> keeps, string target)
{
    /// <summary>Whoever reads a longer film would wait for its copy too long before the lifter is followed. Ours.</summary>
    private const double LongestSeconds = 60;

    private readonly TaskCompletionSource<VideoFacts?> onTheWay = new();
    private int takers;

    /// <summary>Nobody will make it on the way any more, if nobody has.</summary>
    public void GiveUp() => onTheWay.TrySetResult(null);

    /// <summary>Waits for the reading, and does what is left to be done.</summary>
    /// <param name="film">That is read.</param>
    /// <exception cref="UserInputException">The film can no longer be read, or the copy not be written.</exception>
    public void Finish(FilmSource film, FfmpegTools tools, CancellationToken cancellation)
    {
        try
        {
            onTheWay.Task.Wait(cancellation);
            if (onTheWay.Task.Result is { } copied)
                FilmCopy.Wrap(target, copied, tools, cancellation);
            else
                FilmCopy.Make(film, keeps, target, tools, cancellation);
        }
        finally
        {
            File.Delete(FilmCopy.Between(target));
        }
    }

    /// <summary>What a reader adds to its arguments to make it; it must tell the <see cref="End"/>.</summary>
    /// <returns>Absent where the reader is to read alone.</returns>
    internal string[]? Take(VideoProbe film, FfmpegVersion version)
    {
        if (Interlocked.Increment(ref takers) > 1)
            return null;
        if (film.Facts.Duration.Number <= LongestSeconds)
            return CopyArguments.Output(film, version, keeps(film.Facts), FilmCopy.Between(target));

        GiveUp();
        return null;
    }

    /// <param name="copied">The film; absent where the copy was not made.</param>
    internal void End(VideoFacts? copied) => onTheWay.TrySetResult(copied);
}
