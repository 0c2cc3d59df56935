using System.CommandLine.Parsing;

namespace Dorsal.Cli.Arguments;

/// <summary>A name of nothing, as a shell makes it of a variable that is not set, said before anybody looks for a file of this name.</summary>
internal static class EmptyName
{
    /// <param name="what">What the argument names, such as "film".</param>
    public static Action<ArgumentResult> RefusedAsNameOf(string what) => argument =>
    {
        foreach (var token in argument.Tokens.Where(IsNone))
            argument.AddError($"\"{token.Value}\" names no {what}");
    };

    public static void RefuseAsFile(OptionResult option)
    {
        if (option.Tokens.Any(IsNone))
            option.AddError($"{option.Option.Name} names no file");
    }

    // Some systems have files that are called by a space.
    private static bool IsNone(Token token) => string.IsNullOrWhiteSpace(token.Value) && !Path.Exists(token.Value);
}
