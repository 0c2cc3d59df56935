using Dorsal.Footage;
using MathNet.Numerics.Statistics;

namespace Dorsal.Bar;

/// <summary>The bar's near end through the whole clip.</summary>
/// <param name="Frames">One entry for each frame of the video; all centres absent where no plate was found.</param>
/// <param name="Plate">The typical sighting of the plate, for scale and camera angle; absent where no plate was found.</param>
/// <param name="CentreNoise">Standard deviation of the centre in pixels while the bar rests; 0 when there is no plate.</param>
public sealed record BarTrack(IReadOnlyList<BarFrame> Frames, PlateSighting? Plate, double CentreNoise)
{
    /// <summary>The bar rests at the bottom of its travel; single wild frames below it do not count.</summary>
    private const int BottomPercentile = 97;

    /// <summary>
    /// Radii of the plate above the bottom, among which is where it rests: there it stays longest. Some frames after landing in which another rim is taken for its own are
    /// as low as any: of a rendered lift from the front quarter by 5 pixels too low, and all heights 4 % too large. Ours.
    /// </summary>
    private const double NearBottom = 0.25;

    /// <summary>
    /// A film that ends right after the bar was dropped, or begins right before it leaves the floor, shows it at rest in a few frames only, fewer than single wild ones
    /// may be: so many that show it in one place, to this share of its radius, are a rest as well. Ours.
    /// </summary>
    private const int FewestAtRest = 3;
    private const double OnePlace = 0.1;

    /// <summary>The plate at the other end of the bar; absent where none stands out, and most often in views square on, where the near one hides it.</summary>
    public FarPlate? Far { get; init; }

    /// <summary>Tells whether the camera looks up or down; absent where the plate does not go up and down.</summary>
    public Keystone? Keystone { get; init; }

    public bool HasPlate => Plate is not null;

    /// <summary>Where the centre lies while the bar rests, in pixels down the picture; absent when it was never seen.</summary>
    public double? RestingDown
        => Frames.Select(frame => frame.Centre?.Y).OfType<double>().ToList() is { Count: > 0 } seen ? Resting(seen) : null;

    private double Resting(List<double> down)
    {
        var (low, radius) = (down.Percentile(BottomPercentile), Plate?.RadiusY ?? 0);
        double?[] atBorders = [RestAtBorder(down, radius), RestAtBorder([.. down.AsEnumerable().Reverse()], radius)];
        return atBorders.Max() is { } border && border > low + (OnePlace * radius) ? border : LongestStay(down, low, NearBottom * radius);
    }

    /// <summary>Where the bar lies in the first frames; absent where it does not lie there.</summary>
    private static double? RestAtBorder(IReadOnlyList<double> down, double radius)
    {
        var still = down.TakeWhile(y => Math.Abs(y - down[0]) <= OnePlace * radius).ToList();
        return still.Count >= FewestAtRest ? still.Median() : null;
    }

    private static double LongestStay(List<double> down, double low, double reach)
    {
        // A bar that falls may be in no frame so near above the percentile, which lies between two of them.
        var highest = down.Where(y => y <= low).Max();
        var bottom = highest >= low - reach ? low : highest;
        var near = down.Where(y => y >= bottom - reach && y <= bottom).Order().ToList();
        var half = near.Count / 2;
        var first = Enumerable.Range(0, near.Count - half).MinBy(i => near[i + half] - near[i]);
        return near.Skip(first).Take(half + 1).Median();
    }

    /// <summary>How far a place of the picture is from the bar in a frame of the video, in radii of the near plate: below 1 it is behind the plate.</summary>
    public double? RadiiFrom(int frame, ImagePoint place) => Plate is { } plate && Frames[frame].Centre is { } centre
        ? double.Hypot((place.X - centre.X) / plate.RadiusX, (place.Y - centre.Y) / plate.RadiusY)
        : null;

    /// <summary>The track of a clip in which no plate was found.</summary>
    public static BarTrack Unseen(VideoFacts video)
        => new([.. video.FrameTimes.Select((time, index) => new BarFrame(index, time, null, false))], null, 0);
}
