using Dorsal.Footage;
using Dorsal.Results;

namespace Dorsal.Cli.Benching;

/// <summary>Where the figures go. Nothing of anybody else's is replaced. Looked at before the long work, written after it.</summary>
internal sealed class BenchFile
{
    /// <summary>What names it on the command line.</summary>
    public const string Option = "--json";

    private readonly string file;

    private BenchFile(string file) => this.file = file;

    /// <exception cref="UserInputException">Nothing can be written there.</exception>
    public static BenchFile At(string file)
    {
        if (string.IsNullOrWhiteSpace(file))
            throw new UserInputException($"{Option} names no file; give one, or leave {Option} out.");
        if (Directory.Exists(file))
            throw new UserInputException($"{file} is a folder; name a file in it with {Option}.");
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file))))
            throw new UserInputException($"There is no folder for {file}; make it, or choose another file with {Option}.");
        if (File.Exists(file) && !BenchJson.IsOurs(JsonFile.Read(file)))
            throw new UserInputException($"{file} was not written by dorsal and is left alone; choose another file with {Option}.");

        return new BenchFile(file);
    }

    /// <exception cref="UserInputException">It cannot be written.</exception>
    public void Write(BenchFigures figures)
    {
        try
        {
            AtomicFile.Write(file, BenchJson.Write(figures));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new UserInputException($"The figures cannot be written to {file}: {cause.Message.TrimEnd('.')}; choose another file with {Option}.", cause);
        }
    }
}
