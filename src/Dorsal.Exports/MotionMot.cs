using System.Globalization;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Wording;

namespace Dorsal.Exports;

/// <summary>
/// lift.mot as OpenSim reads it: coordinates in degrees, named and signed as in the full-body model of Rajagopal (2016). Both
/// legs are the same, as the side view sees them as one. There are no gaps: it holds the longest span in which every coordinate was measured.
/// </summary>
internal static class MotionMot
{
    private const int Decimals = 4;
    private const int FewestRows = 2;
    private const string FirstLine = "Coordinates";
    private const string EndOfHead = "endheader";

    private static readonly string[] Names =
        ["time", "pelvis_tilt", "lumbar_extension", "hip_flexion_r", "hip_flexion_l", "knee_angle_r", "knee_angle_l"];

    private static readonly string NamesLine = string.Join('\t', Names);

    /// <summary>OpenSim's own tools say more of the units, and write all coordinates of a model.</summary>
    public static bool IsOurs(string text)
        => text.Split('\n', 8) is [FirstLine, _, _, _, _, EndOfHead, var names, _] && names == NamesLine;

    public static LiftExport Write(TracedLift lift, Texts texts)
    {
        if (lift.View.WhyNotSagittal is { } view)
            return LiftExport.Refused(texts.Of(view));

        var span = MeasuredSpan.Longest([.. lift.Measures.Times.Select((_, i) => Row(lift.Measures, i))], lift.Measures.Times);
        return span.Count < FewestRows
            ? LiftExport.Refused(texts.About("exports").Of("never-together"))
            : LiftExport.Written(string.Concat(Lines(span).Select(line => line + "\n"))) with { WhatIsMissing = Missing(lift, span[0].Time, span[^1].Time, texts) };
    }

    /// <summary>A film that begins or ends beyond the lift may be unmeasured there without anybody missing it.</summary>
    private static string? Missing(TracedLift lift, Seconds from, Seconds to, Texts texts)
        => lift.Repetitions.All(rep => rep.Start.Number >= from.Number && (rep.End ?? rep.Lockout ?? rep.Start).Number <= to.Number)
            ? null
            : texts.About("exports").Of("part-of-the-lift", ("from", Shown(from)), ("to", Shown(to)));

    private static string Shown(Seconds time) => time.Number.ToString("0.0", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Lines(IReadOnlyList<(Seconds Time, double[] Angles)> span) =>
    [
        FirstLine,
        "version=1",
        FormattableString.Invariant($"nRows={span.Count}"),
        FormattableString.Invariant($"nColumns={Names.Length}"),
        "inDegrees=yes",
        EndOfHead,
        NamesLine,
        .. span.Select(row => string.Join('\t', row.Angles.Prepend(row.Time.Number).Select(number => Cells.Of(number, Decimals)))),
    ];

    /// <summary>
    /// A turn to the left about an axis to the right leans back, so pelvis and trunk are negative bent forward. The model counts
    /// trunk and thigh from the pelvis, we count both from the trunk: the pelvis is where the lower back's bend begins.
    /// </summary>
    private static double[]? Row(LiftMeasures measures, int i)
        => measures[Measure.TrunkLean].Values[i] is { } lean && measures[Measure.LumbarFlexion].Values[i] is { } lumbar
            && measures[Measure.HipFlexion].Values[i] is { } hip && measures[Measure.KneeFlexion].Values[i] is { } knee
            ? [lumbar - lean, -lumbar, hip - lumbar, hip - lumbar, knee, knee]
            : null;
}
