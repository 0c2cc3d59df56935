namespace Dorsal.Footage;

/// <summary>
/// Every frame of a film, small and grey. It is read in the background while something else goes on, and kept where it fits into
/// the memory that a film of any length may take; a longer one is read again each time it is looked at.
/// </summary>
public sealed class GreyFilm : IDisposable
{
    /// <summary>Bytes of pictures that are kept: ten seconds at 120 frames a second with 130 KB each. Ours.</summary>
    private const long MostKept = 160_000_000;

    private readonly IFootage footage;
    private readonly CancellationTokenSource ending;
    private readonly Task<List<VideoFrame<GreyPicture>>>? kept;

    private GreyFilm(IFootage footage, int shrink, CancellationToken cancellation)
    {
        (this.footage, Shrink) = (footage, shrink);
        ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var bytes = (long)(Facts.Width / shrink) * (Facts.Height / shrink) * Facts.FrameCount;
        if (bytes <= MostKept)
            kept = Task.Factory.StartNew(Keep, ending.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    public VideoFacts Facts => footage.Facts;

    /// <summary>By which whole number the picture is made smaller in both directions.</summary>
    public int Shrink { get; }

    public static GreyFilm Begin(IFootage footage, int shrink, CancellationToken cancellation) => new(footage, shrink, cancellation);

    /// <summary>Looks at the chosen frames, made smaller once more by <paramref name="coarser"/>.</summary>
    /// <param name="threads">Frames that are looked at in the same moment, where the film is kept.</param>
    /// <returns>What was seen in each chosen frame, in order.</returns>
    public List<T> Look<T>(
        FrameChoice frames, int coarser, Func<VideoFrame<GreyPicture>, T> look, int threads, CancellationToken cancellation)
        => kept is null
            ? [.. footage.ReadGrey(Shrink * coarser, cancellation).Where(frame => frames.Holds(frame.Index)).Select(look)]
            : [.. kept.GetAwaiter().GetResult().Where(frame => frames.Holds(frame.Index))
                .AsParallel().AsOrdered().WithDegreeOfParallelism(threads).WithCancellation(cancellation)
                .Select(frame => look(frame with { Picture = frame.Picture.Shrunk(coarser) }))];

    public void Dispose()
    {
        ending.Cancel();
        ((IAsyncResult?)kept)?.AsyncWaitHandle.WaitOne();
        ending.Dispose();
    }

    private List<VideoFrame<GreyPicture>> Keep()
        => [.. footage.ReadGrey(Shrink, ending.Token).Select(frame => frame with { Picture = frame.Picture.Copy() })];
}
