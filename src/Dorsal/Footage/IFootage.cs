namespace Dorsal.Footage;

/// <summary>A video that can be read several times from its first frame. The core knows no more of where it comes from.</summary>
public interface IFootage
{
    VideoFacts Facts { get; }

    /// <summary>
    /// Every frame in order, in colour, as displayed and in full resolution. The buffer of a frame is reused for the next.
    /// </summary>
    IEnumerable<VideoFrame<ColourPicture>> ReadColour(CancellationToken cancellation);

    /// <summary>
    /// Every frame in order, as luma, as displayed, made smaller by the whole number <paramref name="shrink"/> in both
    /// directions (1 keeps the full resolution): width and height are those of the video divided by it, rounded down.
    /// The buffer of a frame is reused for the next.
    /// </summary>
    IEnumerable<VideoFrame<GreyPicture>> ReadGrey(int shrink, CancellationToken cancellation);
}
