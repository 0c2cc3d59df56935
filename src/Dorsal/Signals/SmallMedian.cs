namespace Dorsal.Signals;

/// <summary>The median of a handful of numbers, without memory of its own: for what is done at every point of every frame.</summary>
public static class SmallMedian
{
    /// <summary>The middle number, or the mean of the two in the middle. Puts the numbers in order.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static double Of(Span<double> numbers)
    {
        if (numbers.IsEmpty)
            throw new ArgumentException("At least one number is needed.", nameof(numbers));

        numbers.Sort();
        var middle = numbers.Length / 2;
        return numbers.Length % 2 == 1 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2;
    }
}
