using System.Globalization;

namespace Dorsal.Cli.Tests.Process;

/// <summary>Who started whom, as Linux tells it under /proc.</summary>
internal static class LinuxProcesses
{
    /// <summary>Waits until the program has started a child, which is when its work has begun.</summary>
    public static IReadOnlyList<int> WaitForChildren(DorsalProcess parent)
    {
        while (!parent.HasEnded)
        {
            if (Children(parent.Id) is { Count: > 0 } children)
                return children;

            Thread.Sleep(20);
        }

        return [];
    }

    public static bool IsRunning(int id) => Parent(id) is not null;

    private static List<int> Children(int parent) => [.. Directory.GetDirectories("/proc")
        .Select(Path.GetFileName)
        .Where(name => name!.All(char.IsAsciiDigit))
        .Select(name => int.Parse(name!, CultureInfo.InvariantCulture))
        .Where(id => Parent(id) == parent)];

    /// <returns>Absent when the process is gone; one that nobody has waited for yet counts as gone.</returns>
    private static int? Parent(int id)
    {
        try
        {
            // "pid (name) state parent ...", where the name may hold anything.
            var text = File.ReadAllText($"/proc/{id}/stat");
            var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            return fields[0] is "Z" or "X" ? null : int.Parse(fields[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
