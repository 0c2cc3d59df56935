using Dorsal.Bar;
using Dorsal.Knowledge;
using Dorsal.Quantities;

namespace Dorsal.Camera;

/// <summary>How far off the side the camera stands, told by the bar where the body agrees: its length is known, that of shoulders and hips is not.</summary>
internal static class YawByBar
{
    /// <summary>
    /// Degrees between bar and body up to which both tell of the same, and from which on they do not: half a bar told by hands that lie
    /// elsewhere, or another plate; between, the one is as likely as the other. Ours: bodies are read too little turned, by up to 10
    /// degrees on 21 rendered lifts at 17 to 35.
    /// </summary>
    private const double Agreeing = 10;
    private const double Apart = 14;

    /// <summary>
    /// The near plate's ellipse tells it too: degrees up to which it seconds the bar. Then both are believed, in their middle, if they tell more than the body: on 13
    /// rendered lifts at 15 to 34 degrees, of 13 bodies, the bar told up to 5.3 too little, the ellipse from 4.0 too little to 4.9 too much, their middle was
    /// up to 2.8 off, and bodies were read up to 18 too little turned, most from behind. A plate at the far end showed 10 to 19 too little. Ours.
    /// </summary>
    private const double Seconding = 10;

    /// <summary>Pixels; of a smaller plate a pixel of its width is 5 degrees and more. Ours.</summary>
    private const double SmallestRadius = 30;

    /// <summary>Half a 95 % interval: up to 2.6 degrees off on 21 rendered lifts at 17 to 35, up to 4.2 on 17 square on; hands of filmed lifters are read less well. Ours.</summary>
    private const double Doubt = 5;

    /// <summary>Where all tell of a camera at the side, the view stays as it is: by how little it is off changes no angle by a degree.</summary>
    /// <param name="plate">The followed one.</param>
    public static CameraView Sharpen(CameraView view, BarEnd? end, PlateSighting? plate)
    {
        if (end is null || view.Kind is not (ViewKind.Side or ViewKind.Oblique) || view.Yaw.EstimateOrNull is not { } body)
            return view;

        var seconded = SecondedBy(plate, end) is { } ellipse ? (end.LikelyYaw + ellipse) / 2 : 0;
        var isSeconded = seconded > body.Value.Number;
        var bar = isSeconded ? seconded : end.LikelyYaw;
        var trust = isSeconded ? 1 : TrustIn(end, body);
        return Math.Max(bar, body.Value.Number) <= KnownNumbers.SquareOnYaw.Value || trust == 0 ? view : view with { Yaw = Weighed(bar, body, trust) };
    }

    private static double TrustIn(BarEnd end, Estimate<Degrees> body)
        => Math.Clamp((Apart - Math.Abs(end.Yaw - body.Value.Number)) / (Apart - Agreeing), 0, 1);

    /// <returns>Degrees off the side by which a circle appears as narrow as the plate; absent where it does not say what the bar says.</returns>
    private static double? SecondedBy(PlateSighting? plate, BarEnd end)
    {
        if (plate is not { RadiusY: >= SmallestRadius } near || !end.Scale.EndIsNear)
            return null;

        var told = Math.Acos(Math.Min(1, near.RadiusX / near.RadiusY)) * 180 / Math.PI;
        return Math.Abs(told - end.Yaw) <= Seconding ? told : null;
    }

    /// <summary>The body decides whether the camera looks from too far off to measure: there the bar would have to tell within less than it can.</summary>
    private static Measurement<Degrees> Weighed(double bar, Estimate<Degrees> body, double trust)
    {
        var (turned, most) = (body.Value.Number, KnownNumbers.MeasurableYaw.Value);
        var told = turned <= most ? Math.Min(bar, most) : Math.Max(bar, turned);
        var yaw = turned + (trust * (told - turned));
        var doubt = (trust * Doubt) + ((1 - trust) * body.HalfWidth);
        return Measurement<Degrees>.From(new Estimate<Degrees>(Degrees.Of(yaw), Degrees.Of(Math.Max(0, yaw - doubt)), Degrees.Of(yaw + doubt)));
    }
}
