using Dorsal.Wording;

namespace Dorsal.Exports;

/// <summary>A lift in a format of other programs, or why this film does not give one.</summary>
/// <param name="Text">The file's content; absent when there is nothing to write.</param>
/// <param name="WhyAbsent">One sentence for the user; absent when there is a text.</param>
public sealed record LiftExport(string? Text, string? WhyAbsent)
{
    /// <summary>A sentence or two for the user on what of the lift the text lacks; absent when it holds all of it.</summary>
    public string? WhatIsMissing { get; init; }

    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    public static LiftExport Of(TracedLift lift, ExportFormat format, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(lift);
        ArgumentNullException.ThrowIfNull(texts);
        return Known(format) switch
        {
            ExportFormat.Csv => Written(SeriesCsv.Write(lift)),
            ExportFormat.Trc => MarkerTrc.Write(lift, texts),
            ExportFormat.Mot => MotionMot.Write(lift, texts),
        };
    }

    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    public static string FileName(ExportFormat format) => Known(format) switch
    {
        ExportFormat.Csv => "series.csv",
        ExportFormat.Trc => "lift.trc",
        ExportFormat.Mot => "lift.mot",
    };

    /// <summary>
    /// Whether a file's content begins as one written here does: with the names of our columns, markers or coordinates. The same file made
    /// by another program has others.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    public static bool IsOurs(ExportFormat format, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Known(format) switch
        {
            ExportFormat.Csv => SeriesCsv.IsOurs(text),
            ExportFormat.Trc => MarkerTrc.IsOurs(text),
            ExportFormat.Mot => MotionMot.IsOurs(text),
        };
    }

    internal static LiftExport Written(string text) => new(text, null);

    internal static LiftExport Refused(string why) => new(null, why);

    private static ExportFormat Known(ExportFormat format)
        => Enum.IsDefined(format) ? format : throw new ArgumentOutOfRangeException(nameof(format), format, "None of the formats.");
}
