using System.Collections;

namespace Dorsal.Signals;

/// <summary>
/// Numbers that are kept for as long as a film is, two bytes each: at most a 130 000th of their range off, a hundredth of a pixel for
/// an outline 1300 pixels high.
/// </summary>
public sealed class PackedNumbers : IReadOnlyList<double>
{
    private readonly ushort[] steps;
    private readonly double least;
    private readonly double step;

    private PackedNumbers(ushort[] steps, double least, double step) => (this.steps, this.least, this.step) = (steps, least, step);

    public int Count => steps.Length;

    public double this[int index] => least + (steps[index] * step);

    /// <returns>The same numbers where they cannot be packed, because one of them has no end.</returns>
    public static IReadOnlyList<double> Of(IReadOnlyList<double> numbers)
    {
        var (least, most) = (numbers.DefaultIfEmpty(0).Min(), numbers.DefaultIfEmpty(0).Max());
        if (!double.IsFinite(most - least))
            return numbers;

        var step = most > least ? (most - least) / ushort.MaxValue : 1;
        var steps = new ushort[numbers.Count];
        for (var i = 0; i < steps.Length; i++)
            steps[i] = (ushort)Math.Round((numbers[i] - least) / step);

        return new PackedNumbers(steps, least, step);
    }

    public IEnumerator<double> GetEnumerator()
    {
        for (var i = 0; i < steps.Length; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
