using Dorsal.Footage;
using Dorsal.Reasoning.Interview;
using Dorsal.Results;

namespace Dorsal.Cli.Interviewing;

/// <summary>Where the answers go. Nothing of anybody else's is replaced.</summary>
internal sealed class InterviewOutput
{
    /// <summary>What names it on the command line.</summary>
    public const string Option = "--out";

    public const string DefaultFile = "interview.json";

    private InterviewOutput(string file, InterviewAnswers known) => (File, Known) = (file, known);

    public string File { get; }

    /// <summary>What an earlier interview left there.</summary>
    public InterviewAnswers Known { get; }

    /// <exception cref="UserInputException">Nothing can be written there. Found out before the first question.</exception>
    public static InterviewOutput For(string? file)
    {
        if (file is not null && string.IsNullOrWhiteSpace(file))
            throw new UserInputException($"{Option} names no file; give one, or leave {Option} out.");

        var path = file ?? DefaultFile;
        if (Directory.Exists(path))
            throw new UserInputException($"{path} is a folder; name a file in it with {Option}.");

        if (!System.IO.File.Exists(path))
            return new InterviewOutput(path, InterviewAnswers.Nothing);

        var content = JsonFile.Read(path);
        return InterviewFile.IsOurs(content)
            ? new InterviewOutput(path, InterviewFile.Read(content, path))
            : throw new UserInputException($"{path} was not written by dorsal and is left alone; choose another file with {Option}.");
    }

    public void Write(InterviewAnswers answers)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(File))!);
            AtomicFile.Write(File, InterviewFile.Write(answers));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new UserInputException($"Your answers cannot be written to {File}: {cause.Message.TrimEnd('.')}; choose another file with {Option}.", cause);
        }
    }
}
