namespace Dorsal.Video;

/// <summary>What a film to be written looks like.</summary>
/// <param name="Width">Even, in pixels.</param>
/// <param name="Height">Even, in pixels.</param>
/// <param name="FramesPerSecond">About: the encoder plans with it, the times are each frame's own.</param>
/// <param name="Pixels">How its frames are handed over.</param>
public sealed record FilmShape(int Width, int Height, double FramesPerSecond, FilmPixels Pixels = FilmPixels.Rgba)
{
    /// <summary>Bytes of a frame.</summary>
    public int FrameBytes => Pixels switch
    {
        FilmPixels.Rgba => Width * Height * 4,
        FilmPixels.Yuv420 => Width * Height * 3 / 2,
    };
}
