using Dorsal.Footage;

namespace Dorsal.Video;

/// <summary>
/// A copy that <see cref="FilmCopy"/> made, read as the film it was made of: each frame under the index and at the time that it has
/// there. Its pictures may be smaller.
/// </summary>
public sealed class CopiedFilm
{
    private readonly FfmpegFootage copy;
    private readonly VideoFacts film;
    private readonly FrameChoice kept;

    private CopiedFilm(FfmpegFootage copy, VideoFacts film, FrameChoice kept) => (this.copy, this.film, this.kept) = (copy, film, kept);

    /// <summary>In pixels.</summary>
    public int Width => copy.Facts.Width;

    /// <summary>In pixels.</summary>
    public int Height => copy.Facts.Height;

    /// <summary>A film that is damaged may have been copied in part: then nobody knows which of its frames these are.</summary>
    private bool IsWhole => copy.Facts.FrameCount == kept.Of(film.FrameCount).Count;

    /// <param name="film">What is known of the film that was copied.</param>
    /// <param name="kept">Those of its frames that were to be copied.</param>
    /// <exception cref="UserInputException">The copy cannot be used as a film, or ffmpeg is missing.</exception>
    public static CopiedFilm Open(string copy, VideoFacts film, FrameChoice kept, FfmpegTools tools, CancellationToken cancellation)
        => new(FfmpegFootage.Open(copy, tools, cancellation), film, kept);

    /// <summary>Whether all of these frames of the film are in it.</summary>
    public bool Holds(IEnumerable<int> frames) => IsWhole && frames.All(kept.Holds);

    /// <summary>Whether these are its frames, and all of them.</summary>
    public bool IsOf(FrameChoice frames) => IsWhole && frames == kept;

    /// <summary>Single frames that it <see cref="Holds"/>, in order, each valid until the next is asked for.</summary>
    public IEnumerable<VideoFrame<ColourPicture>> ReadColour(IReadOnlySet<int> frames, CancellationToken cancellation)
        => copy.ReadColour(frames.Select(kept.PlaceOf).ToHashSet(), cancellation).Select(AsInTheFilm);

    /// <summary>All of its frames, as <see cref="FfmpegFootage.ReadResized"/> hands out those of the film.</summary>
    public IEnumerable<VideoFrame<byte[]>> ReadResized(FilmShape shape, CancellationToken cancellation)
        => copy.ReadResized(shape, FrameChoice.All, cancellation).Select(AsInTheFilm);

    private VideoFrame<TPicture> AsInTheFilm<TPicture>(VideoFrame<TPicture> frame)
        => new(kept.At(frame.Index), film.FrameTimes[kept.At(frame.Index)], frame.Picture);
}
