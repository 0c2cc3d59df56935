using Dorsal.Footage;

namespace Dorsal.Drawing.Tests;

/// <summary>Grey frames, whose shade says which frame it is: a film keeps no colour so exactly.</summary>
internal sealed class PlainFootage(VideoFacts facts) : IFootage
{
    public VideoFacts Facts => facts;

    public static byte ShadeOf(int frame) => (byte)(frame * 3);

    public IEnumerable<VideoFrame<ColourPicture>> ReadColour(FrameChoice frames, int held, CancellationToken cancellation)
        => frames.Of(facts.FrameCount).Select(i => new VideoFrame<ColourPicture>(i, facts.FrameTimes[i], Plain(facts, ShadeOf(i))));

    public IEnumerable<VideoFrame<GreyPicture>> ReadGrey(int shrink, CancellationToken cancellation) => throw new NotSupportedException();

    public static ColourPicture Plain(VideoFacts facts, byte shade)
    {
        var rgb = new byte[facts.Width * facts.Height * 3];
        Array.Fill(rgb, shade);
        return ColourPicture.OfRgb(facts.Width, facts.Height, rgb);
    }
}
