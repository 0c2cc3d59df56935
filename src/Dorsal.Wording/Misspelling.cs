namespace Dorsal.Wording;

/// <summary>What somebody may have meant by a name that there is not.</summary>
public static class Misspelling
{
    /// <summary>Of three letters one may be wrong; with more of them it is another word. Ours.</summary>
    private const int LettersToASlip = 3;

    /// <summary>The known name that takes the fewest changed, added or missing letters; absent when none is near.</summary>
    public static string? Nearest(string given, IEnumerable<string> known) => known
        .Select(name => (Name: name, Slips: Slips(given.ToLowerInvariant(), name.ToLowerInvariant())))
        .Where(near => near.Slips <= Math.Max(1, near.Name.Length / LettersToASlip))
        .OrderBy(near => near.Slips)
        .Select(near => near.Name)
        .FirstOrDefault();

    /// <summary>Levenshtein's distance, row by row.</summary>
    private static int Slips(string given, string name)
    {
        var row = Enumerable.Range(0, name.Length + 1).ToArray();
        foreach (var letter in given)
        {
            var corner = row[0]++;
            for (var i = 1; i <= name.Length; i++)
                (corner, row[i]) = (row[i], Math.Min(Math.Min(row[i], row[i - 1]) + 1, corner + (letter == name[i - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}
