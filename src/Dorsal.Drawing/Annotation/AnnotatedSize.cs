using Dorsal.Footage;

namespace Dorsal.Drawing.Annotation;

/// <summary>How large the film for the lifter is. Even numbers, as H.264 wants them.</summary>
internal sealed record AnnotatedSize
{
    /// <summary>
    /// The longer side in pixels. Messengers shrink longer ones to about this and blur the lines while they do; a phone's
    /// screen shows no more of it at arm's length, and it is drawn and encoded in half the time of 1920.
    /// </summary>
    private const double LongSide = 1280;

    /// <summary>A small film is enlarged, so that thin lines and letters lie between its pixels; further only makes it larger.</summary>
    private const double LargestZoom = 2;

    private const double ThinInShortSides = 1 / 480.0;
    private const double LettersInShortSides = 1 / 31.0;

    private AnnotatedSize(VideoFacts film)
    {
        var zoom = Math.Min(LargestZoom, LongSide / Math.Max(film.Width, film.Height));
        (Width, Height) = (Even(film.Width * zoom), Even(film.Height * zoom));
        (ZoomX, ZoomY) = ((double)Width / film.Width, (double)Height / film.Height);
        Thin = Math.Min(film.Width, film.Height) * ThinInShortSides;
        Letters = Math.Min(film.Width, film.Height) * LettersInShortSides;
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Pixels of the drawing for a pixel of the film, across.</summary>
    public double ZoomX { get; }

    /// <summary>The same, down: evening out the sides may make a pixel's difference.</summary>
    public double ZoomY { get; }

    /// <summary>A thin line in pixels of the film.</summary>
    public double Thin { get; }

    /// <summary>The size of letters in pixels of the film.</summary>
    public double Letters { get; }

    public static AnnotatedSize For(VideoFacts film) => new(film);

    private static int Even(double length) => Math.Max(2, 2 * (int)Math.Round(length / 2));
}
