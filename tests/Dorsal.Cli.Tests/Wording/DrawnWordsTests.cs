using System.Text.RegularExpressions;
using Dorsal.Cli.Tests.Documentation;

namespace Dorsal.Cli.Tests.Wording;

/// <summary>What is drawn for the lifter has its words from the texts, and none in the code but the program's name.</summary>
public partial class DrawnWordsTests
{
    private static readonly string[] Known = ["dorsal", "film", "progress", "back-unseen", "bend", "number", "count", "phase"];

    private static readonly string[] Folders = ["Annotation", "KeyFrames", "Overlay"];

    [Fact]
    public void NoWordOnAFilmOrAPicture_StandsInTheCode()
    {
        var literals = Folders.SelectMany(folder => Directory.GetFiles(Path.Combine(Repository.Root, "src/Dorsal.Drawing", folder), "*.cs"))
            .SelectMany(file => UserTexts.Literals(File.ReadAllText(file)))
            .Select(literal => Place().Replace(literal, "").Trim('"'))
            .Where(literal => literal.Any(char.IsLetter))
            .ToList();

        Assert.Contains("dorsal", literals);
        Assert.All(literals, literal => Assert.Contains(literal, Known));
    }

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
