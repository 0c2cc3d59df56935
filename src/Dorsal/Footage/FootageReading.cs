namespace Dorsal.Footage;

/// <summary>What most readers of a film want.</summary>
public static class FootageReading
{
    /// <summary>Every frame, each valid until the next is asked for.</summary>
    public static IEnumerable<VideoFrame<ColourPicture>> ReadColour(this IFootage footage, CancellationToken cancellation)
        => footage.ReadColour(FrameChoice.All, 1, cancellation);
}
