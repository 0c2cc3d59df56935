using System.CommandLine.Parsing;

namespace Dorsal.Cli.Arguments;

/// <summary>Where several films or their analyses may be named, the parser takes an option that it does not know for one of them.</summary>
internal static class FilmNames
{
    public static void RefuseUnknownOptions(ArgumentResult films)
    {
        foreach (var token in films.Tokens.Where(token => token.Value.StartsWith('-') && !Path.Exists(token.Value)))
            films.AddError($"{token.Value} is no option, and there is no file of this name");
    }
}
