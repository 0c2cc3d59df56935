using System.Text;
using Dorsal.Exports;
using Dorsal.Footage;
using Dorsal.Results;

namespace Dorsal.Cli.Analysis;

/// <summary>
/// The files that <c>--export</c> names, beside the analysis.json. Their formats leave no room for a mark, so that files of these
/// names count as ours where they lie beside an analysis.json of ours, and else are left alone.
/// </summary>
internal sealed class ExportFiles
{
    private const string Option = "--export";

    private readonly OutputFolder folder;
    private readonly IReadOnlyList<ExportFormat> formats;

    private ExportFiles(OutputFolder folder, IReadOnlyList<ExportFormat> formats) => (this.folder, this.formats) = (folder, formats);

    /// <exception cref="UserInputException">A file of such a name is not ours. Found out before the long work begins.</exception>
    public static ExportFiles For(AnalyzeRequest request, OutputFolder folder)
    {
        var files = new ExportFiles(folder, request.Exports);
        if (!File.Exists(folder.AnalysisFile) && request.Exports.Select(files.PathOf).FirstOrDefault(File.Exists) is { } foreign)
            throw new UserInputException($"{foreign} was not written by dorsal and is left alone; choose another folder with {OutputFolder.Option}.");

        return files;
    }

    /// <returns>A sentence for each format that this film does not give.</returns>
    /// <exception cref="UserInputException">They cannot be written.</exception>
    public IReadOnlyList<string> Write(TracedLift lift)
    {
        List<string> absent = [];
        foreach (var format in formats)
        {
            var (path, export) = (PathOf(format), LiftExport.Of(lift, format));
            if (export.WhyAbsent is { } why)
                absent.Add($"No {LiftExport.FileName(format)} was written: {why}");

            Write(path, export.Text);
        }

        return absent;
    }

    /// <summary>Without a text that of an earlier run goes, as it shows another analysis.</summary>
    private static void Write(string path, string? text)
    {
        try
        {
            if (text is null)
                File.Delete(path);
            else
                AtomicFile.Write(path, Encoding.UTF8.GetBytes(text));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new UserInputException($"{path} cannot be written: {cause.Message.TrimEnd('.')}; choose another folder with {OutputFolder.Option}, or leave {Option} out.", cause);
        }
    }

    private string PathOf(ExportFormat format) => Path.Combine(folder.Folder, LiftExport.FileName(format));
}
