using System.Globalization;

namespace Dorsal.Cli.Benching;

/// <summary>The processes that this one started, as Linux tells of them under /proc.</summary>
internal static class LinuxChildren
{
    // Fields behind the name in /proc/PID/stat: proc(5).
    private const int ParentField = 1;
    private const int EndedChildrenUserField = 13;
    private const int EndedChildrenSystemField = 14;
    private const int ResidentPagesField = 21;

    /// <summary>What Linux shows its own ticks as, whatever they are: USER_HZ.</summary>
    private const double TicksPerSecond = 100;

    /// <summary>Memory of all that run now.</summary>
    public static long ResidentBytes() => Directory.EnumerateDirectories("/proc")
        .Where(folder => char.IsAsciiDigit(Path.GetFileName(folder)[0]))
        .Sum(PagesOfChild) * Environment.SystemPageSize;

    /// <summary>Of all that have ended.</summary>
    public static TimeSpan ProcessorTime()
    {
        var fields = Fields("/proc/self");
        return TimeSpan.FromSeconds((Number(fields[EndedChildrenUserField]) + Number(fields[EndedChildrenSystemField])) / TicksPerSecond);
    }

    private static long PagesOfChild(string folder)
    {
        try
        {
            var fields = Fields(folder);
            return Number(fields[ParentField]) == Environment.ProcessId ? Number(fields[ResidentPagesField]) : 0;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return 0; // It ended in the meantime, or belongs to somebody else.
        }
    }

    /// <summary>From "pid (name) state parent ...", where the name may hold anything.</summary>
    private static string[] Fields(string folder)
    {
        var text = File.ReadAllText(Path.Combine(folder, "stat"));
        return text[(text.LastIndexOf(')') + 2)..].Split(' ');
    }

    private static long Number(string field) => long.Parse(field, CultureInfo.InvariantCulture);
}
