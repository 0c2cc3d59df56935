namespace Dorsal.Video;

/// <summary>How the pixels of a frame lie in its bytes: 8 bits a sample, rows from the top without padding.</summary>
public enum FilmPixels
{
    /// <summary>Red, green, blue and an opaque fourth byte.</summary>
    Rgba,

    /// <summary>
    /// As a film stores them: all luma, then U and V with one sample for four pixels; BT.709, video range. Less than half the
    /// bytes, and nobody converts them.
    /// </summary>
    Yuv420,
}
