namespace Dorsal.Footage;

/// <summary>Keeps copies of some frames, spread evenly over a film, out of a pass that shows them all.</summary>
public sealed class FrameSamples(int frameCount, int wanted)
{
    private readonly List<GreyPicture> pictures = [];

    public IReadOnlyList<GreyPicture> Pictures => pictures;

    /// <summary>Takes samples in a pass of its own.</summary>
    public static FrameSamples Of(IFootage footage, int wanted, int shrink, CancellationToken cancellation)
    {
        var samples = new FrameSamples(footage.Facts.FrameCount, wanted);
        foreach (var frame in footage.ReadGrey(shrink, cancellation))
            samples.Look(frame);
        return samples;
    }

    /// <summary>Copies the frame when it is the next one wanted. Call it with every frame in order.</summary>
    public void Look(VideoFrame<GreyPicture> frame)
    {
        if (pictures.Count < wanted && frame.Index >= NextIndex())
            pictures.Add(new GreyPicture(frame.Picture.Width, frame.Picture.Height, (byte[])frame.Picture.Luma.Clone()));
    }

    /// <summary>The middle of each of the equal parts, so that a fade at either end matters little.</summary>
    private double NextIndex() => Math.Floor((pictures.Count + 0.5) * frameCount / wanted);
}
