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

    /// <summary>Half a 95 % interval: up to 2.6 degrees off on 21 rendered lifts at 17 to 35, up to 4.2 on 17 square on; hands of filmed lifters are read less well. Ours.</summary>
    private const double Doubt = 5;

    /// <summary>Where both tell of a camera at the side, the view stays as it is: by how little it is off changes no angle by a degree.</summary>
    public static CameraView Sharpen(CameraView view, BarEnd? end)
    {
        if (end is null || view.Kind is not (ViewKind.Side or ViewKind.Oblique) || view.Yaw.EstimateOrNull is not { } body
            || Math.Max(end.LikelyYaw, body.Value.Number) <= SagittalPlane.SquareOn)
            return view;

        var apart = Math.Abs(end.Yaw - body.Value.Number);
        var trust = Math.Clamp((Apart - apart) / (Apart - Agreeing), 0, 1);
        return trust == 0 ? view : view with { Yaw = Weighed(end.LikelyYaw, body, trust) };
    }

    /// <summary>The body decides whether the camera looks from too far off to measure: there the bar would have to tell within less than it can.</summary>
    private static Measurement<Degrees> Weighed(double bar, Estimate<Degrees> body, double trust)
    {
        var turned = body.Value.Number;
        var told = turned <= CameraViewFinder.MeasurableYaw ? Math.Min(bar, CameraViewFinder.MeasurableYaw) : Math.Max(bar, turned);
        var yaw = turned + (trust * (told - turned));
        var doubt = (trust * Doubt) + ((1 - trust) * body.HalfWidth);
        return Measurement<Degrees>.From(new Estimate<Degrees>(Degrees.Of(yaw), Degrees.Of(Math.Max(0, yaw - doubt)), Degrees.Of(yaw + doubt)));
    }
}
