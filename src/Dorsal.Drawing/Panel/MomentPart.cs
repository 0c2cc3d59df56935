using Dorsal.Bar;
using Dorsal.Drawing.Sheets;
using MathNet.Numerics.Statistics;

namespace Dorsal.Drawing.Panel;

/// <summary>When this is, and how well the frame was seen.</summary>
internal sealed class MomentPart : IPanelPart
{
    public void Draw(InfoPanel panel, DrawnMoment moment)
    {
        var (lifter, count) = (moment.Lifter, moment.Lift.Seen.Lifter.Frames.Count);
        panel.Write(
            FormattableString.Invariant($"{moment.Time.Number:0.000} s"), Ink.Text,
            FormattableString.Invariant($"frame {lifter.Index} (analysed {moment.Number + 1} of {count})"), Ink.Quiet);
        panel.Write(
            moment.Repetition is { } rep ? FormattableString.Invariant($"rep {rep.Number}") : "no rep", Ink.Text,
            moment.Phase.ToString(), PhaseColours.Of(moment.Phase));
        panel.Name("presence", lifter.Pose is null ? "lifter lost" : Figures.Of(lifter.Presence, "0.00", ""));
        panel.Name("mask's edge", Figures.Of(lifter.Silhouette?.EdgeWidths.Median(), "0.0", " px"));
        panel.Name("bar", Describe(moment.Bar));
    }

    private static string Describe(BarFrame bar) => bar switch
    {
        { Centre: null } => "lost",
        { Seen: true } => "rim seen",
        _ => "bridged",
    };
}
