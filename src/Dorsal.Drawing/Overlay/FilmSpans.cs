using Dorsal.Person;

namespace Dorsal.Drawing.Overlay;

/// <summary>Finds the analysed frames round any moment of the film: they may lie apart, now more, now less.</summary>
internal sealed class FilmSpans(IReadOnlyList<LifterFrame> analysed)
{
    /// <summary>Between frames further apart nobody looked at the lifter, so that nothing is shown there. Ours.</summary>
    private const double FurthestApartSeconds = 0.5;

    /// <summary>Before the first and after the last one, so long as nobody moves far. Ours.</summary>
    private const double HeldSeconds = 0.1;

    /// <summary>Frames of a film and of its analysis have the same times but for rounding.</summary>
    private const double SameSeconds = 1e-6;

    /// <returns>Absent where no frame that was analysed is near enough to tell.</returns>
    public FilmSpan? At(double seconds)
    {
        if (analysed.Count == 0)
            return null;

        var before = LastUpTo(seconds + SameSeconds);
        var (after, since) = (before + 1, seconds - Time(before));
        if (Math.Abs(since) <= SameSeconds)
            return FilmSpan.On(before);
        if (since < 0 || after == analysed.Count)
            return Math.Abs(since) <= HeldSeconds ? FilmSpan.On(before) : null;

        var apart = Time(after) - Time(before);
        return apart <= FurthestApartSeconds ? new FilmSpan(before, after, since / apart) : null;
    }

    private double Time(int number) => analysed[number].Time.Number;

    /// <summary>The first one where there is none.</summary>
    private int LastUpTo(double seconds)
    {
        var (low, high) = (0, analysed.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Time(middle) <= seconds ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
