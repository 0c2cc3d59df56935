using System.Text;
using Dorsal.Footage;
using Dorsal.Results;
using Dorsal.Validation.Tables;

namespace Dorsal.Cli.Validating;

/// <summary>A Markdown page with a place for the tables. Looked at before the long work, written after it.</summary>
internal sealed class AccuracyPage
{
    private readonly string file;

    private AccuracyPage(string file) => this.file = file;

    /// <exception cref="UserInputException">There is no such page, or it has no place for tables.</exception>
    public static AccuracyPage At(string file)
    {
        if (!File.Exists(file))
            throw new UserInputException($"There is no page {file}; make it, with the lines {MarkdownTables.Begin} and {MarkdownTables.End} where the tables belong.");

        if (!MarkdownTables.HasPlace(ReadableFile.ReadText(file)))
            throw new UserInputException($"{file} has no place for tables; put the lines {MarkdownTables.Begin} and {MarkdownTables.End} there, once each.");

        return new AccuracyPage(file);
    }

    public void Write(IReadOnlyList<FigureTable> tables)
    {
        var page = MarkdownTables.Replace(ReadableFile.ReadText(file), tables);
        try
        {
            AtomicFile.Write(file, Encoding.UTF8.GetBytes(page));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new UserInputException($"The tables cannot be written to {file}: {cause.Message.TrimEnd('.')}; choose another page with --markdown.", cause);
        }
    }
}
