using System.Text;
using Dorsal.Cli.Publishing;
using Dorsal.Exports;
using Dorsal.Footage;
using Dorsal.Wording;

namespace Dorsal.Cli.Analysis;

/// <summary>
/// The files that <c>--export</c> names, beside the analysis.json. Their formats leave no room for a mark, so that a file of such a
/// name counts as ours where it lies beside an analysis.json of ours and begins as ours do; any other is left alone.
/// </summary>
internal sealed class ExportFiles
{
    private const string Option = "--export";

    private readonly Workroom room;
    private readonly IReadOnlyList<ExportFormat> formats;
    private readonly IReadOnlyList<ExportFormat> earlier;

    private ExportFiles(Workroom room, IReadOnlyList<ExportFormat> formats, IReadOnlyList<ExportFormat> earlier)
        => (this.room, this.formats, this.earlier) = (room, formats, earlier);

    /// <summary>One for each format; that of an earlier run goes also where none is written now, as it shows another analysis.</summary>
    public IEnumerable<Exchange> Exchanges => formats.Union(earlier).Select(format => new Exchange(room, LiftExport.FileName(format)));

    /// <exception cref="UserInputException">A file that would be replaced is not ours, or cannot be read. Found out before the long work begins.</exception>
    public static ExportFiles For(AnalyzeRequest request, OutputFolder folder)
    {
        string Place(ExportFormat format) => folder.Room.Target(LiftExport.FileName(format));
        List<ExportFormat> earlier = File.Exists(OutputFolder.AnalysisFileIn(folder.Folder))
            ? [.. Enum.GetValues<ExportFormat>().Where(format => IsOurs(format, Place(format)))]
            : [];
        if (request.Exports.Except(earlier).Select(Place).FirstOrDefault(File.Exists) is { } foreign)
            throw new UserInputException($"{foreign} was not written by dorsal and is left alone; choose another folder with {OutputFolder.Option}.");

        return new ExportFiles(folder.Room, request.Exports, earlier);
    }

    /// <summary>Writes them aside.</summary>
    /// <returns>A sentence for each format that this film does not give, or not the whole lift of.</returns>
    /// <exception cref="UserInputException">They cannot be written.</exception>
    public IReadOnlyList<string> Prepare(TracedLift lift)
    {
        List<string> notes = [];
        foreach (var format in formats)
        {
            var (name, export) = (LiftExport.FileName(format), LiftExport.Of(lift, format, Texts.English));
            if (export.WhyAbsent is { } why)
                notes.Add($"No {name} was written: {why}");
            if (export.WhatIsMissing is { } missing)
                notes.Add($"{name}: {missing}");

            if (export.Text is { } text)
                Write(name, text);
        }

        return notes;
    }

    private static bool IsOurs(ExportFormat format, string file) => File.Exists(file) && LiftExport.IsOurs(format, ReadableFile.ReadText(file));

    private void Write(string name, string text)
    {
        try
        {
            room.Write(name, Encoding.UTF8.GetBytes(text));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new UserInputException($"{room.Target(name)} cannot be written: {cause.Message.TrimEnd('.')}; choose another folder with {OutputFolder.Option}, or leave {Option} out.", cause);
        }
    }
}
