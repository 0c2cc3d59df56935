using Dorsal.Bar;
using Dorsal.Footage;

namespace Dorsal.Recordings;

/// <summary>The bar's near end: x, y in hundredths of a pixel for each frame that has a centre, and whether it was seen.</summary>
internal sealed record StoredBar(int[] Frames, int[] Centres, bool[] Seen, double[]? Plate, double CentreNoise, double[]? Far = null, double[]? Keystone = null)
{
    private const double Hundredths = 100;

    public static StoredBar From(BarTrack bar)
    {
        var there = bar.Frames.Where(frame => frame.Centre is not null).ToList();
        return new StoredBar(
            [.. there.Select(frame => frame.Index)],
            [.. there.SelectMany(frame => new[] { Pack(frame.Centre!.Value.X), Pack(frame.Centre!.Value.Y) })],
            [.. there.Select(frame => frame.Seen)],
            bar.Plate is { } p ? [p.Centre.X, p.Centre.Y, p.RadiusX, p.RadiusY, p.Support] : null,
            bar.CentreNoise,
            bar.Far is { } far ? [far.Share, far.Place.X, far.Place.Y, far.NearPlace.X, far.NearPlace.Y] : null,
            bar.Keystone is { } keystone ? [keystone.PerPixel, keystone.Deviation] : null);
    }

    public BarTrack ToTrack(VideoFacts facts)
    {
        var place = Frames.Select((frame, i) => (frame, i)).ToDictionary(entry => entry.frame, entry => entry.i);
        return new BarTrack(
            [.. facts.FrameTimes.Select((time, index) => place.TryGetValue(index, out var i)
                ? new BarFrame(index, time, new ImagePoint(Centres[2 * i] / Hundredths, Centres[(2 * i) + 1] / Hundredths), Seen[i])
                : new BarFrame(index, time, null, false))],
            Plate is { } p ? new PlateSighting(new ImagePoint(p[0], p[1]), p[2], p[3], p[4]) : null,
            CentreNoise)
        {
            Far = Far is { } far ? new FarPlate(far[0], new ImagePoint(far[1], far[2]), new ImagePoint(far[3], far[4])) : null,
            Keystone = Keystone is [var perPixel, var deviation] ? new Keystone(perPixel, deviation) : null,
        };
    }

    private static int Pack(double value) => (int)Math.Round(value * Hundredths);
}
