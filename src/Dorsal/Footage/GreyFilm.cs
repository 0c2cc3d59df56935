namespace Dorsal.Footage;

/// <summary>
/// Every frame of a film, small and grey. They are kept while somebody reads the film in colour (<see cref="Colour"/>), where they fit into
/// the memory that a film of any length may take; a longer film is read again each time it is looked at.
/// </summary>
public sealed class GreyFilm
{
    /// <summary>Bytes of pictures that are kept: ten seconds at 120 frames a second with 130 KB each. Ours.</summary>
    private const long MostKept = 160_000_000;

    /// <summary>From here on a film made smaller by one more has its lengths cut by a quarter at most: a bar of 57 cm moved by 2 mm. Ours, one film.</summary>
    private const int LeastToBeCut = 3;

    private readonly IFootage footage;
    private readonly VideoFrame<GreyPicture>?[] kept;
    private readonly bool isWarm;

    /// <param name="shrink">By which whole number the picture is made smaller in both directions; by one more where a film that is too large fits then and is hardly the worse for it.</param>
    public GreyFilm(IFootage footage, int shrink)
    {
        (this.footage, Colour, kept) = (footage, footage, []);
        Shrink = shrink >= LeastToBeCut && !Fits(shrink) && Fits(shrink + 1) ? shrink + 1 : shrink;
        if (!Fits(Shrink))
            return;

        kept = new VideoFrame<GreyPicture>?[Facts.FrameCount];
        Colour = new PassingFootage(footage, Keep);
    }

    private GreyFilm(IFootage footage, int shrink, bool isWarm)
    {
        (this.footage, Colour, Shrink, this.isWarm) = (footage, footage, shrink, isWarm);
        kept = Fits(shrink) ? new VideoFrame<GreyPicture>?[footage.Facts.FrameCount] : [];
    }

    /// <summary>For a film that nobody reads in colour.</summary>
    /// <inheritdoc cref="GreyFilm(IFootage, int)"/>
    public static GreyFilm Read(IFootage footage, int shrink, CancellationToken cancellation)
    {
        var film = new GreyFilm(footage, shrink);
        if (film.kept.Length > 0)
        {
            foreach (var frame in footage.ReadGrey(film.Shrink, cancellation))
                film.kept[frame.Index] = frame with { Picture = frame.Picture.Copy() };
        }

        return film;
    }

    /// <summary>The same film, read once more in a <see cref="WarmGrey"/>: for what cannot be told from its background by luma.</summary>
    public GreyFilm Warm(CancellationToken cancellation)
    {
        var warm = new GreyFilm(footage, Shrink, isWarm: true);
        if (warm.kept.Length > 0)
        {
            foreach (var frame in footage.ReadColour(FrameChoice.All, 1, cancellation))
                warm.Keep(frame);
        }

        return warm;
    }

    public VideoFacts Facts => footage.Facts;

    public int Shrink { get; }

    /// <summary>The film itself, for who reads it in colour; its parts may be read at the same time.</summary>
    public IFootage Colour { get; }

    /// <summary>Looks at the chosen frames, made smaller once more by <paramref name="coarser"/>.</summary>
    /// <param name="threads">Frames that are looked at in the same moment, where the film is kept.</param>
    /// <returns>What was seen in each chosen frame, in order; not kept, as a film may be long.</returns>
    public IEnumerable<T> Look<T>(
        FrameChoice frames, int coarser, Func<VideoFrame<GreyPicture>, T> look, int threads, CancellationToken cancellation)
        => IsKept
            ? frames.Of(kept.Length).Select(index => kept[index]!.Value)
                .SharedBy(threads).WithCancellation(cancellation)
                .Select(frame => look(frame with { Picture = frame.Picture.Shrunk(coarser) }))
            : isWarm ? footage.ReadColour(frames, 1, cancellation).Select(frame => look(Small(frame, Shrink * coarser)))
            : footage.ReadGrey(Shrink * coarser, cancellation).Where(frame => frames.Holds(frame.Index)).Select(look);

    private bool Fits(int shrink) => (long)(Facts.Width / shrink) * (Facts.Height / shrink) * Facts.FrameCount <= MostKept;

    private bool IsKept => kept.Length > 0 && kept.All(frame => frame is not null);

    private void Keep(VideoFrame<ColourPicture> frame) => kept[frame.Index] ??= Small(frame, Shrink);

    private VideoFrame<GreyPicture> Small(VideoFrame<ColourPicture> frame, int shrink)
        => new(frame.Index, frame.Time, isWarm ? frame.Picture.WarmGrey(shrink) : frame.Picture.Grey(shrink));

    /// <summary>The same film, every frame of which is seen by somebody else as it passes by.</summary>
    private sealed class PassingFootage(IFootage footage, Action<VideoFrame<ColourPicture>> passing) : IFootage
    {
        public VideoFacts Facts => footage.Facts;

        public IEnumerable<VideoFrame<ColourPicture>> ReadColour(FrameChoice frames, int held, CancellationToken cancellation)
            => footage.ReadColour(frames, held, passing, cancellation);

        public IEnumerable<VideoFrame<GreyPicture>> ReadGrey(int shrink, CancellationToken cancellation) => footage.ReadGrey(shrink, cancellation);
    }
}
