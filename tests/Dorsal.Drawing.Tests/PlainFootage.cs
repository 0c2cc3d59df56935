using Dorsal.Footage;

namespace Dorsal.Drawing.Tests;

/// <summary>Frames of one colour each, whose red says which frame it is.</summary>
internal sealed class PlainFootage(VideoFacts facts) : IFootage
{
    public VideoFacts Facts => facts;

    public static byte RedOf(int frame) => (byte)(frame * 3);

    public IEnumerable<VideoFrame<ColourPicture>> ReadColour(FrameChoice frames, int held, CancellationToken cancellation)
        => frames.Of(facts.FrameCount).Select(i => new VideoFrame<ColourPicture>(i, facts.FrameTimes[i], Plain(facts, RedOf(i))));

    public IEnumerable<VideoFrame<GreyPicture>> ReadGrey(int shrink, CancellationToken cancellation) => throw new NotSupportedException();

    public static ColourPicture Plain(VideoFacts facts, byte red)
    {
        var rgb = new byte[facts.Width * facts.Height * 3];
        for (var i = 0; i < rgb.Length; i += 3)
            rgb[i] = red;

        return new ColourPicture(facts.Width, facts.Height, rgb);
    }
}
