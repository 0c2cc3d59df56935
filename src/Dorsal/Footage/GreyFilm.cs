namespace Dorsal.Footage;

/// <summary>
/// Every frame of a film, small and grey, kept where it fits into the memory that a film of any length may take; a longer one is read
/// again each time it is looked at. It is kept on the way while somebody reads the film in colour (<see cref="Colour"/>), or else
/// read in the background.
/// </summary>
public sealed class GreyFilm : IDisposable
{
    /// <summary>Bytes of pictures that are kept: ten seconds at 120 frames a second with 130 KB each. Ours.</summary>
    private const long MostKept = 160_000_000;

    private readonly IFootage footage;
    private readonly CancellationTokenSource ending;
    private readonly List<VideoFrame<GreyPicture>> passed = [];
    private readonly Task<List<VideoFrame<GreyPicture>>>? kept;

    private GreyFilm(IFootage footage, int shrink, bool isReadInColour, CancellationToken cancellation)
    {
        (this.footage, Shrink, Colour) = (footage, shrink, footage);
        ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var bytes = (long)(Facts.Width / shrink) * (Facts.Height / shrink) * Facts.FrameCount;
        if (bytes > MostKept)
            return;

        if (isReadInColour)
            Colour = new PassingFootage(footage, shrink, passed);
        else
            kept = Task.Factory.StartNew(Keep, ending.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    public VideoFacts Facts => footage.Facts;

    /// <summary>By which whole number the picture is made smaller in both directions.</summary>
    public int Shrink { get; }

    /// <summary>The film itself, for who reads it in colour.</summary>
    public IFootage Colour { get; }

    /// <param name="isReadInColour">Whether somebody is going to read all frames of <see cref="Colour"/> before the grey ones are wanted.</param>
    public static GreyFilm Begin(IFootage footage, int shrink, bool isReadInColour, CancellationToken cancellation)
        => new(footage, shrink, isReadInColour, cancellation);

    /// <summary>Looks at the chosen frames, made smaller once more by <paramref name="coarser"/>.</summary>
    /// <param name="threads">Frames that are looked at in the same moment, where the film is kept.</param>
    /// <returns>What was seen in each chosen frame, in order; not kept, as a film may be long.</returns>
    public IEnumerable<T> Look<T>(
        FrameChoice frames, int coarser, Func<VideoFrame<GreyPicture>, T> look, int threads, CancellationToken cancellation)
        => Kept() is { } film
            ? film.Where(frame => frames.Holds(frame.Index))
                .AsParallel().AsOrdered().WithDegreeOfParallelism(threads).WithCancellation(cancellation)
                .Select(frame => look(frame with { Picture = frame.Picture.Shrunk(coarser) }))
            : footage.ReadGrey(Shrink * coarser, cancellation).Where(frame => frames.Holds(frame.Index)).Select(look);

    public void Dispose()
    {
        ending.Cancel();
        ((IAsyncResult?)kept)?.AsyncWaitHandle.WaitOne();
        ending.Dispose();
    }

    private List<VideoFrame<GreyPicture>>? Kept() => passed.Count == Facts.FrameCount ? passed : kept?.GetAwaiter().GetResult();

    private List<VideoFrame<GreyPicture>> Keep()
        => [.. footage.ReadGrey(Shrink, ending.Token).Select(frame => frame with { Picture = frame.Picture.Copy() })];

    /// <summary>Keeps every frame small and grey as it passes by, the first time that all of them do.</summary>
    private sealed class PassingFootage(IFootage footage, int shrink, List<VideoFrame<GreyPicture>> passed) : IFootage
    {
        public VideoFacts Facts => footage.Facts;

        public IEnumerable<VideoFrame<ColourPicture>> ReadColour(FrameChoice frames, int held, CancellationToken cancellation)
            => footage.ReadColour(frames, held, cancellation).Select(Pass);

        public IEnumerable<VideoFrame<GreyPicture>> ReadGrey(int shrink, CancellationToken cancellation) => footage.ReadGrey(shrink, cancellation);

        private VideoFrame<ColourPicture> Pass(VideoFrame<ColourPicture> frame)
        {
            if (passed.Count == frame.Index)
                passed.Add(new VideoFrame<GreyPicture>(frame.Index, frame.Time, frame.Picture.Grey(shrink)));

            return frame;
        }
    }
}
