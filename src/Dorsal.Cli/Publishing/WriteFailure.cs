using Dorsal.Footage;

namespace Dorsal.Cli.Publishing;

/// <summary>The sentence for results that cannot be written.</summary>
internal static class WriteFailure
{
    /// <param name="option">What names the folder on the command line.</param>
    public static UserInputException In(string folder, Exception cause, string option)
        => new($"The result cannot be written to {folder}: {cause.Message.TrimEnd('.')}; choose another folder with {option}.", cause);
}
