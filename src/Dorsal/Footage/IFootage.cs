namespace Dorsal.Footage;

/// <summary>A video that can be read several times from its first frame. The core knows no more of where it comes from.</summary>
public interface IFootage
{
    VideoFacts Facts { get; }

    /// <summary>The chosen frames in order, in colour, as displayed and in full resolution.</summary>
    /// <param name="held">
    /// How many pictures stay valid, the newest among them; the buffer of one that is older is used again. More than one lets
    /// several frames be worked on at a time.
    /// </param>
    IEnumerable<VideoFrame<ColourPicture>> ReadColour(FrameChoice frames, int held, CancellationToken cancellation);

    /// <summary>The same chosen frames, while every frame passes by, from the first chosen one on and before <see cref="FrameChoice.End"/>: one decoding serves two readers.</summary>
    /// <param name="passing">Shown each frame before it is handed out, those between the chosen ones too; each is valid during the call only.</param>
    IEnumerable<VideoFrame<ColourPicture>> ReadColour(
        FrameChoice frames, int held, Action<VideoFrame<ColourPicture>> passing, CancellationToken cancellation)
        => ReadColour(frames with { Step = 1 }, held * frames.Step, cancellation)
            .Where(frame =>
            {
                passing(frame);
                return frames.Holds(frame.Index);
            });

    /// <summary>Single frames in order, each valid until the next is asked for.</summary>
    IEnumerable<VideoFrame<ColourPicture>> ReadColour(IReadOnlySet<int> frames, CancellationToken cancellation)
        => ReadColour(FrameChoice.All, 1, cancellation).Where(frame => frames.Contains(frame.Index));

    /// <summary>
    /// Every frame in order, as luma, as displayed, made smaller by the whole number <paramref name="shrink"/> in both
    /// directions (1 keeps the full resolution): width and height are those of the video divided by it, rounded down.
    /// The buffer of a frame is reused for the next.
    /// </summary>
    IEnumerable<VideoFrame<GreyPicture>> ReadGrey(int shrink, CancellationToken cancellation);
}
