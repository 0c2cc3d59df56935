using System.Security.Cryptography;
using System.Text;

namespace Dorsal.Knowledge;

/// <summary>Which limits a result was judged by: changes whenever a number of the catalogues does, not with their words.</summary>
public static class KnowledgeVersion
{
    private const int Characters = 8;

    /// <summary>The start of a hash over all thresholds and numbers.</summary>
    public static string Thresholds { get; } = Of(KnownThresholds.All, KnownNumbers.All);

    public static string Of(IEnumerable<Threshold> thresholds, IEnumerable<KnownNumber> numbers)
    {
        var limits = thresholds.Select(t => FormattableString.Invariant(
            $"{t.Name} {t.Unit} {t.AbsentUpTo} {t.PresentFrom} {t.PresentBeyond} {t.AbsentWithin}"));
        var rest = numbers.Select(n => FormattableString.Invariant($"{n.Name} {n.Unit} {n.Value}"));
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', limits.Concat(rest)));
        return Convert.ToHexStringLower(SHA256.HashData(bytes))[..Characters];
    }
}
