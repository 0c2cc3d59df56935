using System.Globalization;
using Dorsal.Camera;
using Dorsal.Quantities;
using Dorsal.Wording;

namespace Dorsal.Exports;

/// <summary>
/// lift.trc as OpenSim reads it: tabs, X forward, Y up, Z to the right, in metres; all markers lie on the sagittal plane, Z = 0.
/// A marker that was not seen has three empty cells, which OpenSim takes for a missing one.
/// </summary>
internal static class MarkerTrc
{
    private const int Decimals = 4;
    private const string FirstLine = "PathFileType\t4\t(X/Y/Z)\tlift.trc";

    private static readonly string NamesLine = "Frame#\tTime\t" + string.Concat(SagittalMarkers.Names.Select(name => name + "\t\t\t"));

    /// <summary>The first line is that of every program that calls its file so; the markers are ours.</summary>
    public static bool IsOurs(string text) => text.Split('\n', 5) is [FirstLine, _, _, var names, _] && names == NamesLine;

    public static LiftExport Write(TracedLift lift, Texts texts)
    {
        if (lift.View.WhyNotSagittal is { } view)
            return LiftExport.Refused(texts.Of(view));

        if (SagittalMarkers.Of(lift) is not { } markers)
            return LiftExport.Refused(texts.Of(lift.Scale.MetresPerPixel.EstimateOrNull is null ? UnmeasurableReason.NoScale : UnmeasurableReason.FeetHidden));

        var (times, rows) = (lift.Body.Times, lift.Body.Times.Select((_, i) => markers.At(i)).ToList());
        var empty = SagittalMarkers.Names.Where((_, number) => rows.All(row => row[number] is null)).ToList();
        return LiftExport.Written(string.Concat(Lines(times, rows).Select(line => line + "\n"))) with
        {
            WhatIsMissing = Missing(empty, markers.LeavesOutTheBar, texts.About("exports")),
        };
    }

    /// <param name="empty">The names of the markers without a place in any row.</param>
    private static string? Missing(List<string> empty, bool leavesOutTheBar, SubjectTexts texts)
    {
        var unmeasured = empty.Where(name => name != SagittalMarkers.Bar || !leavesOutTheBar).ToList();
        string?[] sentences =
        [
            unmeasured.Count > 0 ? texts.Of("markers-never-measured", ("markers", string.Join(", ", unmeasured))) : null,
            leavesOutTheBar ? texts.Of("bar-never-on-the-floor") : null,
        ];
        return string.Join(' ', sentences.OfType<string>()) is { Length: > 0 } said ? said : null;
    }

    private static IEnumerable<string> Lines(IReadOnlyList<Seconds> times, IReadOnlyList<IReadOnlyList<SagittalPoint?>> rows)
    {
        var (count, rate) = (times.Count.ToString(CultureInfo.InvariantCulture), Rate(times));
        var names = SagittalMarkers.Names;
        yield return FirstLine;
        yield return "DataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits\tOrigDataRate\tOrigDataStartFrame\tOrigNumFrames";
        yield return string.Join('\t', rate, rate, count, names.Count.ToString(CultureInfo.InvariantCulture), "m", rate, "1", count);
        yield return NamesLine;
        yield return "\t\t" + string.Concat(Enumerable.Range(1, names.Count).Select(i => FormattableString.Invariant($"X{i}\tY{i}\tZ{i}\t")));
        yield return "";
        for (var i = 0; i < times.Count; i++)
            yield return FormattableString.Invariant($"{i + 1}\t") + Cells.Of(times[i].Number, Decimals) + "\t" + string.Concat(rows[i].Select(Place));
    }

    private static string Place(SagittalPoint? marker)
        => marker is { } there ? $"{Cells.Of(there.Forward, Decimals)}\t{Cells.Of(there.Up, Decimals)}\t0\t" : "\t\t\t";

    /// <summary>The median one; each row has its own time.</summary>
    private static string Rate(IReadOnlyList<Seconds> times)
    {
        var spans = times.Zip(times.Skip(1), (a, b) => b.Number - a.Number).Order().ToList();
        return Cells.Of(spans.Count == 0 ? 0 : 1 / spans[spans.Count / 2], 2);
    }
}
