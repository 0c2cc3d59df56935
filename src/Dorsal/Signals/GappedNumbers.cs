using System.Collections;

namespace Dorsal.Signals;

/// <summary>Numbers some of which are absent, eight bytes each instead of sixteen: for what is kept of every frame of a film.</summary>
public sealed class GappedNumbers : IReadOnlyList<double?>
{
    /// <summary>Bits that no calculation gives, so that a number stays what it is, whatever it is.</summary>
    private static readonly double Gap = BitConverter.Int64BitsToDouble(0x7FF8_6170_6761_7073);

    private readonly double[] numbers;

    private GappedNumbers(double[] numbers) => this.numbers = numbers;

    public int Count => numbers.Length;

    public double? this[int index]
        => BitConverter.DoubleToInt64Bits(numbers[index]) == BitConverter.DoubleToInt64Bits(Gap) ? null : numbers[index];

    public static GappedNumbers Of(IReadOnlyList<double?> numbers) => numbers as GappedNumbers ?? Of(numbers.Count, i => numbers[i]);

    public static GappedNumbers Of(int count, Func<int, double?> number)
    {
        var kept = new double[count];
        for (var i = 0; i < count; i++)
            kept[i] = number(i) ?? Gap;

        return new GappedNumbers(kept);
    }

    public IEnumerator<double?> GetEnumerator()
    {
        for (var i = 0; i < numbers.Length; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
