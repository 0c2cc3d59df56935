using Dorsal.Footage;

namespace Dorsal.Drawing;

/// <summary>
/// How large the drawing of a film is: the picture, enlarged where it is small, beside it a panel. Even numbers, as H.264
/// wants them.
/// </summary>
internal sealed record DrawingSize
{
    /// <summary>A picture of fewer pixels is drawn at twice its size, so that thin lines lie between its pixels.</summary>
    private const int SmallPicture = 600_000;

    /// <summary>A picture of more pixels is drawn at half its size: four times as quick, and no line is lost.</summary>
    private const int LargePicture = 3_000_000;

    private const int Rows = 52;
    private const int LowestRow = 13;
    private const int HighestRow = 26;
    private const int PanelInRows = 19;

    /// <summary>A thin line in rows of the panel.</summary>
    private const double ThinShare = 1 / 13.0;

    private DrawingSize(VideoFacts film)
    {
        Zoom = (film.Width * film.Height) switch { < SmallPicture => 2, > LargePicture => 0.5, _ => 1 };
        PictureWidth = Even(film.Width * Zoom);
        var pictureHeight = Even(film.Height * Zoom);
        Row = Math.Clamp(pictureHeight / Rows, LowestRow, HighestRow);
        Width = PictureWidth + Even(Row * PanelInRows);
        Height = Math.Max(pictureHeight, Even(Row * Rows));
        Thin = Row * ThinShare;
    }

    /// <summary>Pixels of the drawing for a pixel of the film.</summary>
    public double Zoom { get; }

    public int PictureWidth { get; }

    public int Width { get; }

    public int Height { get; }

    /// <summary>The height of a line of the panel in pixels of the drawing.</summary>
    public int Row { get; }

    /// <summary>A thin line in pixels of the drawing.</summary>
    public double Thin { get; }

    public static DrawingSize For(VideoFacts film) => new(film);

    private static int Even(double length) => 2 * (int)Math.Ceiling(length / 2);
}
