using System.Text.RegularExpressions;

namespace Dorsal.Drawing.Stills;

/// <summary>A frame worth a picture of its own.</summary>
/// <param name="Name">Of its file, without the ending; sorts in the order of time.</param>
/// <param name="Number">Among the analysed frames, from 0.</param>
public sealed partial record Still(string Name, int Number)
{
    /// <summary>Whether a still may be called so.</summary>
    public static bool IsName(string name) => Pattern().IsMatch(name);

    [GeneratedRegex("^(rep[0-9]{2,}-[1-4]-[a-z-]+|still[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
