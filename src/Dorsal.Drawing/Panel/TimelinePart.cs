using Dorsal.Drawing.Sheets;
using Dorsal.Footage;
using Dorsal.Lift;
using Dorsal.Measures;
using SkiaSharp;

namespace Dorsal.Drawing.Panel;

/// <summary>The whole film on one line: its phases, the two flexions and the bar's height over it, and where this moment is.</summary>
internal sealed class TimelinePart : IPanelPart
{
    private const int Rows = 7;
    private const double PhaseRows = 0.5;

    private static readonly (Measure Measure, SKColor Colour)[] Flexions =
        [(Measure.LumbarFlexion, Ink.Lumbar), (Measure.ThoracicFlexion, Ink.Thoracic)];

    public void Draw(InfoPanel panel, DrawnMoment moment)
    {
        var (first, last) = (moment.Lift.Measures.Times[0].Number, moment.Lift.Measures.Times[^1].Number);
        double Share(double time) => (time - first) / Math.Max(1e-6, last - first);

        DrawPhases(panel, moment, Share);
        panel.Skip(Rows);
        DrawCurves(panel, moment.Lift, [(Measure.BarHeight, Ink.Bar)], Share);
        DrawCurves(panel, moment.Lift, Flexions, Share);

        var now = panel.At(Share(moment.Time.Number));
        panel.Sheet.Line(now, now - new ImagePoint(0, (Rows + PhaseRows) * panel.Row), new Stroke(Ink.Text));
    }

    private static void DrawPhases(InfoPanel panel, DrawnMoment moment, Func<double, double> share)
    {
        panel.Skip(1);
        var (times, repetitions) = (moment.Lift.Measures.Times, moment.Lift.Repetitions);
        for (var i = 0; i < times.Count; i++)
        {
            var (from, to) = (panel.At(share(times[i].Number)), panel.At(share(times[Math.Min(i + 1, times.Count - 1)].Number)));
            panel.Sheet.Rectangle(
                from - new ImagePoint(0, PhaseRows * panel.Row), to.X - from.X + 1, PhaseRows * panel.Row, PhaseColours.Of(PhaseFinder.At(times[i], repetitions)));
        }
    }

    /// <summary>
    /// Curves of one scale, which fills the height, with a thin line where it is zero. Shapes are compared here; the numbers
    /// stand above.
    /// </summary>
    private static void DrawCurves(
        InfoPanel panel, TracedLift lift, (Measure Measure, SKColor Colour)[] curves, Func<double, double> share)
    {
        var known = curves.SelectMany(curve => lift.Measures[curve.Measure].Values).OfType<double>().Append(0).ToList();
        var (low, range) = (known.Min(), Math.Max(1e-6, known.Max() - known.Min()));
        ImagePoint At(double across, double value) => panel.At(across) - new ImagePoint(0, (Rows - 1) * panel.Row * (value - low) / range);

        panel.Sheet.Line(At(0, 0), At(1, 0), new Stroke(Ink.Quiet, 0.5));
        foreach (var (measure, colour) in curves)
        {
            panel.Sheet.Path(
                lift.Measures[measure].Values.Select((value, i) => value is { } there
                    ? At(share(lift.Measures.Times[i].Number), there)
                    : (ImagePoint?)null),
                new Stroke(colour));
        }
    }
}
