using System.Globalization;

namespace Dorsal.Runs.Tests;

/// <summary>Which processes belong together, as Linux tells it under /proc.</summary>
internal static class Sessions
{
    public static IReadOnlyList<int> ProcessesOf(int session) => [.. Directory.GetDirectories("/proc")
        .Select(Path.GetFileName)
        .Where(name => name!.All(char.IsAsciiDigit))
        .Select(name => int.Parse(name!, CultureInfo.InvariantCulture))
        .Where(id => Session(id) == session)];

    /// <summary>Whether a process is one of these programs still.</summary>
    public static bool IsRunBy(int id, IEnumerable<string> programs)
    {
        try
        {
            return programs.Contains(File.ReadAllText($"/proc/{id}/comm").TrimEnd());
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <returns>Absent when the process is gone; one that nobody has waited for yet counts as gone.</returns>
    private static int? Session(int id)
    {
        try
        {
            // "pid (name) state parent group session ...", where the name may hold anything.
            var text = File.ReadAllText($"/proc/{id}/stat");
            var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            return fields[0] is "Z" or "X" ? null : int.Parse(fields[3], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
