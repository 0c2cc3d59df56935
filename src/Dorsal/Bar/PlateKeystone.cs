using Dorsal.Footage;
using Dorsal.Signals;
using MathNet.Numerics.Statistics;

namespace Dorsal.Bar;

/// <summary>
/// Reads the <see cref="Keystone"/> off the plate: it goes up and down as far away from a level camera as ever; to one that looks up it is nearer, and so
/// larger, below, and to one that looks down above.
/// </summary>
internal static class PlateKeystone
{
    /// <summary>
    /// Low and high are the lowest and the highest part of the plate's way: most frames of a lift are at one of its ends. Ours; no measurement is on
    /// record.
    /// </summary>
    private const double EndOfWay = 0.3;

    private const int LowPercentile = 5;
    private const int HighPercentile = 95;

    /// <summary>Of a plate that rests, so many frames tell no more than one. Ours.</summary>
    private const int FramesThatTellAsOne = 10;

    /// <summary>Frames at either end of the way; fewer tell nothing. Ours; no measurement is on record.</summary>
    private const int FewestFrames = 8;

    /// <summary>
    /// Of the share by which it is larger, standard deviation: what rims of 13 rendered films, as they are and tilted by 7 and 15 degrees, miss by. Ours.
    /// </summary>
    private const double OwnDeviation = 0.005;

    /// <param name="rims">In the frames that show it.</param>
    /// <param name="scene">The picture without its bars; of a plate that is cut by its edge the size is not known.</param>
    /// <returns>Absent where it does not go up and down.</returns>
    public static Keystone? Of(IEnumerable<RimFit> rims, PixelBox scene)
    {
        var whole = rims.Where(rim => IsWithin(rim, scene)).ToList();
        if (whole.Count == 0)
            return null;

        var (top, bottom) = (whole.Select(rim => rim.Y).Percentile(LowPercentile), whole.Select(rim => rim.Y).Percentile(HighPercentile));
        var end = EndOfWay * (bottom - top);
        var high = whole.Where(rim => rim.Y <= top + end).ToList();
        var low = whole.Where(rim => rim.Y >= bottom - end).ToList();
        if (Math.Min(high.Count, low.Count) < FewestFrames || end <= 0)
            return null;

        var middle = (scene.Top + scene.Bottom) / 2.0;
        var (above, below) = (high.Select(rim => rim.Y).Median() - middle, low.Select(rim => rim.Y).Median() - middle);
        var byWidth = Between(above, below, Larger(high, low, rim => rim.RadiusX));
        var byHeight = Between(above, below, Larger(high, low, rim => Math.Sqrt(rim.RadiusY)));
        return new Keystone(
            (byHeight.PerPixel + byWidth.PerPixel) / 2,
            Math.Max(Math.Abs(byHeight.PerPixel - byWidth.PerPixel), double.Hypot(byHeight.Deviation, byWidth.Deviation)) / 2);
    }

    private static bool IsWithin(RimFit rim, PixelBox scene)
        => rim.X - rim.RadiusX >= scene.Left && rim.X + rim.RadiusX <= scene.Right && rim.Y - rim.RadiusY >= scene.Top && rim.Y + rim.RadiusY <= scene.Bottom;

    /// <summary>What grows evenly is larger by a share at one place than at another.</summary>
    private static Keystone Between(double above, double below, (double Share, double Deviation) larger)
        => new((larger.Share - 1) / (below - (larger.Share * above)), larger.Deviation / (below - above));

    private static (double Share, double Deviation) Larger(List<RimFit> high, List<RimFit> low, Func<RimFit, double> size)
    {
        var (above, below) = (LogOf(high, size), LogOf(low, size));
        return (Math.Exp(below.Median - above.Median), double.Hypot(OwnDeviation, double.Hypot(above.Deviation, below.Deviation)));
    }

    private static (double Median, double Deviation) LogOf(List<RimFit> rims, Func<RimFit, double> size)
    {
        var logs = rims.Select(rim => Math.Log(size(rim))).ToList();
        var median = logs.Median();
        var spread = NormalSpread.PerMedianDistance * logs.Select(log => Math.Abs(log - median)).Median();
        return (median, spread / Math.Sqrt(Math.Max(1, logs.Count / (double)FramesThatTellAsOne)));
    }
}
