using System.Text;

namespace Dorsal.Fuzz;

/// <summary>Counts verdicts by kind of file, tells at once what went wrong, and keeps what made it go wrong. For several threads.</summary>
internal sealed class Tally(string? keep)
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, int[]> counts = new(StringComparer.Ordinal);

    private static readonly Verdict[] All = Enum.GetValues<Verdict>();

    public bool IsClean => counts.Values.All(row => All.Where(verdict => verdict > Verdict.Refused).All(verdict => row[(int)verdict] == 0));

    /// <summary>As Markdown.</summary>
    public string Table
    {
        get
        {
            var table = new StringBuilder("| kind | damaged | read | refused | crashes | hangs | leftover files | leftover processes |\n");
            table.AppendLine("| --- | --: | --: | --: | --: | --: | --: | --: |");
            foreach (var (kind, row) in counts.Append(new("all", Sum())))
                table.AppendLine(FormattableString.Invariant($"| {kind} | {row.Sum()} | {string.Join(" | ", row)} |"));

            return table.ToString();
        }
    }

    /// <param name="name">Of the damage, so that it can be made again.</param>
    /// <param name="content">The damaged file.</param>
    /// <param name="said">What was said about it.</param>
    public void Add(string kind, Verdict verdict, string name, byte[] content, string said)
    {
        lock (gate)
        {
            if (!counts.TryGetValue(kind, out var row))
                counts[kind] = row = new int[All.Length];

            row[(int)verdict]++;
            if (verdict <= Verdict.Refused)
                return;

            Console.Error.WriteLine($"{verdict}: {name}\n{said}");
            if (keep is null)
                return;

            Directory.CreateDirectory(keep);
            File.WriteAllBytes(Path.Combine(keep, name), content);
        }
    }

    private int[] Sum() => [.. All.Select(verdict => counts.Values.Sum(row => row[(int)verdict]))];
}
