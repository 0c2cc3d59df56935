using Dorsal.Back;
using Dorsal.Camera;
using Dorsal.Drawing.Overlay;
using Dorsal.Drawing.Sheets;
using Dorsal.Footage;
using SkiaSharp;

namespace Dorsal.Drawing.Layers;

/// <summary>
/// The trunk's axis, the back line along it, its three levels and the tangents that were read about there. The upper level is where the
/// outline begins to climb the neck, if that is below C7's; its tangent is drawn where it was read, below the corner of the neck; the others,
/// read over a window, at their levels.
/// </summary>
internal sealed class BackLayer : ILayer
{
    /// <summary>Half the length of a drawn tangent and of a level's tick, in trunk lengths.</summary>
    private const double TangentReach = 0.22;
    private const double TickReach = 0.05;

    private const double AxisFrom = BackLevels.S1 - 0.15;
    private const double AxisTo = BackLevels.C7 + 0.1;

    public void Draw(Sheet sheet, DrawnMoment moment)
    {
        if (moment.Back.Line is not { } line)
            return;

        sheet.Line(
            moment.ToPicture(line.Axis.ToSagittal(AxisFrom, 0)),
            moment.ToPicture(line.Axis.ToSagittal(AxisTo, 0)),
            new Stroke(Ink.Axis, 1, Dashed: true, Halo: true));

        DrawPart(sheet, moment, line, 0, BackLine.Stations - 1, new Stroke(Ink.Axis.WithAlpha(170)));
        var neck = NeckHollow.StationOf(line);
        Level[] levels =
        [
            new("S1", BackLevels.S1, BackLevels.S1, moment.Back.Tangents?.Sacrum, Ink.Lumbar),
            new("T12", BackLevels.T12, BackLevels.T12, moment.Back.Tangents?.Waist, Ink.Text),
            new("C7", BackLine.AlongAt(neck), moment.Back.Tangents?.NeckAlong ?? BackLevels.C7, moment.Back.Tangents?.Neck, Ink.Thoracic),
        ];

        // Tangents lie below the line that they touch, ticks above it.
        foreach (var level in levels)
            DrawTangent(sheet, moment, line, level);

        DrawPart(sheet, moment, line, BackLine.StationAt(BackLevels.S1), BackLine.StationAt(BackLevels.T12), new Stroke(Ink.Lumbar, 2.2, Halo: true));
        DrawPart(sheet, moment, line, BackLine.StationAt(BackLevels.T12), neck, new Stroke(Ink.Thoracic, 2.2, Halo: true));
        foreach (var level in levels)
            DrawTick(sheet, moment, line, level);
    }

    private static void DrawPart(Sheet sheet, DrawnMoment moment, BackLine line, int first, int last, Stroke stroke)
        => sheet.Path(
            Enumerable.Range(first, last - first + 1)
                .Select(station => line.PointAt(station) is { } point ? moment.ToPicture(point) : (ImagePoint?)null),
            stroke);

    private static void DrawTangent(Sheet sheet, DrawnMoment moment, BackLine line, Level level)
    {
        if (level.Lean is not { } degrees || line.PointAt(BackLine.StationAt(level.ReadAt)) is not { } point)
            return;

        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        var reach = new SagittalPoint(sin, cos) * (TangentReach * line.Axis.Length);
        sheet.Line(moment.ToPicture(point - reach), moment.ToPicture(point + reach), new Stroke(level.Colour, 1, Halo: true));
    }

    private static void DrawTick(Sheet sheet, DrawnMoment moment, BackLine line, Level level)
    {
        if (line.Heights[BackLine.StationAt(level.Along)] is not { } height)
            return;

        var (inner, outer) = (line.Axis.ToSagittal(level.Along, height - TickReach), line.Axis.ToSagittal(level.Along, height + TickReach));
        sheet.Line(moment.ToPicture(inner), moment.ToPicture(outer), new Stroke(level.Colour, 1.6, Halo: true));
        sheet.Label(level.Name, moment.ToPicture(outer), level.Colour);
    }

    /// <param name="Along">In trunk lengths up the axis.</param>
    /// <param name="ReadAt">Where its tangent was read, the same.</param>
    /// <param name="Lean">Of the tangent; absent where none was read.</param>
    private readonly record struct Level(string Name, double Along, double ReadAt, double? Lean, SKColor Colour);
}
