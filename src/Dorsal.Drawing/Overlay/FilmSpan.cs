namespace Dorsal.Drawing.Overlay;

/// <summary>Where a moment of the film lies among the analysed frames: on one of them, or between two.</summary>
/// <param name="Before">Number of the analysed frame before it, or on it.</param>
/// <param name="After">Number of the one after it; the same where the moment is on one.</param>
/// <param name="Share">How far it is from the one to the other, 0 to 1.</param>
internal readonly record struct FilmSpan(int Before, int After, double Share)
{
    public int Nearest => Share < 0.5 ? Before : After;

    public static FilmSpan On(int number) => new(number, number, 0);
}
