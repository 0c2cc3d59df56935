using Dorsal.Footage;

namespace Dorsal.Drawing.Tests;

/// <summary>Frames that are dark on the left and bright on the right.</summary>
internal sealed class HalvedFootage(VideoFacts facts) : IFootage
{
    public VideoFacts Facts => facts;

    public IEnumerable<VideoFrame<ColourPicture>> ReadColour(FrameChoice frames, int held, CancellationToken cancellation)
        => frames.Of(facts.FrameCount).Select(i => new VideoFrame<ColourPicture>(i, facts.FrameTimes[i], Picture()));

    public IEnumerable<VideoFrame<GreyPicture>> ReadGrey(int shrink, CancellationToken cancellation) => throw new NotSupportedException();

    private ColourPicture Picture() => ColourPicture.OfRgb(
        facts.Width,
        facts.Height,
        [.. Enumerable.Range(0, facts.Width * facts.Height * 3).Select(i => i / 3 % facts.Width < facts.Width / 2 ? (byte)40 : (byte)200)]);
}
