using Dorsal.Bar;
using Dorsal.Body;
using Dorsal.Camera;
using Dorsal.Lift;
using Dorsal.Posture;
using Dorsal.Quantities;
using Dorsal.Result;

namespace Dorsal.Measures;

/// <summary>Brings all series of the contract together; from a view that does not show the sagittal plane there are none.</summary>
public static class LiftMeasurer
{
    /// <summary>The feet are free of the plates when the bar is this far up, in trunk lengths. Ours; no measurement is on record.</summary>
    private const double BarOffFeet = 0.3;

    public static LiftMeasures Measure(
        Observations seen,
        BodyTrack body,
        LiftSignals signals,
        PostureSeries posture,
        Baseline baseline,
        CameraView view,
        PictureScale scale,
        BarEnd? end)
    {
        var frames = seen.Lifter.Frames.Select(frame => frame.Index).ToArray();
        var series = view.WhyNotSagittal is { } why
            ? Enum.GetValues<Measure>().Select(measure => MeasuredSeriesBuilder.Absent(measure, frames.Length, why))
            : BodyMeasures.Of(posture, baseline, view.Yaw.EstimateOrNull?.Value.Number ?? 0, seen.Model)
                .Concat(BarMeasures.Of(seen.Bar, Scene(seen, signals, view, scale, end), frames));
        return new LiftMeasures(body.Times, series.ToDictionary(one => one.Measure), baseline.Source)
        {
            LumbarBaseline = baseline.LumbarSource,
            LumbarZeroIsFromLessUpright = baseline.LumbarIsFromLessUpright,
        };
    }

    /// <summary>The middle of the foot, which the bar is set against. Where no plate was found, none hides the feet in any frame.</summary>
    /// <returns>Across the displayed picture in pixels; absent where the feet were not seen.</returns>
    public static double? MidFootAcross(Observations seen, LiftSignals signals)
        => MidFoot.Across(seen.Lifter, [.. Enumerable.Range(0, signals.Times.Count).Where(i => !seen.Bar.HasPlate || signals.BarHeight[i] > BarOffFeet)]);

    private static BarScene Scene(Observations seen, LiftSignals signals, CameraView view, PictureScale scale, BarEnd? end) => new(
        seen.Area,
        scale.Source == ScaleSource.Plate ? scale.MetresPerPixel.EstimateOrNull : null,
        end,
        SagittalPlane.For(view),
        view.Motion,
        MidFootAcross(seen, signals));
}
