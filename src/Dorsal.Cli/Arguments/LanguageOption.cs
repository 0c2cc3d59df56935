using System.CommandLine;
using Dorsal.Footage;
using Dorsal.Wording;

namespace Dorsal.Cli.Arguments;

/// <summary>The language of everything that is written: English, or whatever a translation of texts/en.json speaks.</summary>
internal static class LanguageOption
{
    private const string Name = "--language";

    /// <param name="what">What the command writes in it.</param>
    public static Option<string?> Create(string what) => new(Name)
    {
        Description = $"The language of {what} and all sentences in the files: en, or a translation (docs/translating.md).",
        HelpName = "en|FILE",
    };

    /// <exception cref="UserInputException">There is no such file, or it is no translation.</exception>
    public static Texts Read(string? given)
    {
        if (given is null || given == Texts.English.Language)
            return Texts.English;

        return File.Exists(given)
            ? Texts.Read(JsonFile.Read(given), given)
            : throw new UserInputException($"There are no texts in \"{given}\": give {Name} en, or a file that translates texts/en.json.");
    }
}
