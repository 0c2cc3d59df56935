using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Tests.Bar;

/// <summary>Draws a <see cref="DrawnLift"/> with soft edges, as a camera would see it.</summary>
internal sealed class DrawnFootage(DrawnLift lift) : IFootage
{
    private const int SubFrames = 6;
    private readonly List<byte[]> frames = [.. Enumerable.Range(0, lift.Frames).Select(frame => Draw(lift, frame))];

    public VideoFacts Facts { get; } = new(
        "drawn.mp4", lift.Width, lift.Height, 0,
        [.. Enumerable.Range(0, lift.Frames).Select(frame => Seconds.Of(frame / DrawnLift.FramesPerSecond))], false);

    public IEnumerable<VideoFrame<ColourPicture>> ReadColour(FrameChoice frames, int held, CancellationToken cancellation) => throw new NotSupportedException();

    public IEnumerable<VideoFrame<GreyPicture>> ReadGrey(int shrink, CancellationToken cancellation)
        => frames.Select((luma, i) => new VideoFrame<GreyPicture>(i, Facts.FrameTimes[i], Shrunk(luma, shrink)));

    private static byte[] Draw(DrawnLift lift, int frame)
    {
        var noise = new Random(frame);
        var luma = new byte[lift.Width * lift.Height];
        var moments = lift.Exposure > 0 ? Enumerable.Range(0, SubFrames).Select(k => lift.Exposure * ((k + 0.5) / SubFrames - 0.5)) : [0.0];
        var centres = moments.Select(moment => lift.Centre(frame + moment)).ToArray();
        var nearness = lift.Nearness(frame);
        var shown = frame < lift.Hidden.From || frame >= lift.Hidden.To;
        for (var row = 0; row < lift.Height; row++)
        {
            for (var column = 0; column < lift.Width; column++)
            {
                var (x, y) = (column + 0.5, row + 0.5);
                var value = Background(lift, x, y);
                if (lift.FarShare is { } share)
                    value = Disc(value, lift.Face, x - lift.FarCentre(frame).X, y - lift.FarCentre(frame).Y, share * lift.DrawnRadius, lift.Aspect);
                if (shown)
                    value = centres.Average(centre => Plate(lift, value, (x - centre.X) / nearness, (y - centre.Y) / (nearness * nearness)));
                value = Overlay(lift, value, x, y);
                luma[(row * lift.Width) + column] = (byte)Math.Clamp(value + noise.Next(-lift.Noise, lift.Noise + 1), 0, 255);
            }
        }

        return luma;
    }

    /// <summary>A wall with stripes, a floor, and a plate on a rack where asked for.</summary>
    private static double Background(DrawnLift lift, double x, double y)
    {
        var (u, v) = ((lift.Mirrored ? lift.Width - x : x) / lift.Scale, (y / lift.Scale) - lift.Lowered);
        var wall = 150 + (20 * Math.Sin(u / 9)) + (v is > 120 and < 126 ? -60 : 0);
        var value = v > 248 ? 110 + (10 * Math.Sin(u / 5)) : wall;
        return lift.RackPlate ? Disc(value, 30, (u - 145) * lift.Scale, (v - 190) * lift.Scale, 31 * lift.Scale, 1) : value;
    }

    private static double Plate(DrawnLift lift, double behind, double dx, double dy)
    {
        var radius = lift.Radius * lift.Scale;
        var value = Disc(behind, lift.Face, dx, dy, radius, lift.Aspect);
        value = Disc(value, 200, dx, dy, radius * 0.62, lift.Aspect);
        value = Disc(value, lift.Face, dx, dy, radius * 0.55, lift.Aspect);
        return Disc(value, 170, dx, dy, radius * 0.15, lift.Aspect);
    }

    private static double Disc(double behind, double luma, double dx, double dy, double radius, double aspect)
    {
        var cover = Math.Clamp(radius - double.Hypot(dx / aspect, dy) + 0.5, 0, 1);
        return behind + ((luma - behind) * cover);
    }

    private static double Overlay(DrawnLift lift, double value, double x, double y)
    {
        if (!lift.Overlays)
            return value;

        var (u, v) = ((lift.Mirrored ? lift.Width - x : x) / lift.Scale, y / lift.Scale);
        var dash = u is > 90 and < 93 && v % 12 < 6;
        var letter = v is > 205 and < 213 && u % 7 < 4;
        return dash || letter ? 235 : value;
    }

    private GreyPicture Shrunk(byte[] luma, int shrink)
    {
        var (width, height) = (lift.Width / shrink, lift.Height / shrink);
        var small = new byte[width * height];
        for (var i = 0; i < small.Length; i++)
        {
            var sum = 0;
            for (var k = 0; k < shrink * shrink; k++)
                sum += luma[(((i / width * shrink) + (k / shrink)) * lift.Width) + (i % width * shrink) + (k % shrink)];
            small[i] = (byte)(sum / (shrink * shrink));
        }

        return new GreyPicture(width, height, small);
    }
}
