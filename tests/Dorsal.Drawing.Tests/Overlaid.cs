using Dorsal.Drawing.Overlay;

namespace Dorsal.Drawing.Tests;

/// <summary>What is drawn over analysed frames.</summary>
internal static class Overlaid
{
    /// <param name="number">Among the analysed frames.</param>
    public static OverlayFrame At(TracedLift lift, int number) => new OverlayTrace(lift).At(lift.Seen.Lifter.Frames[number].Index);

    public static IReadOnlyList<OverlayFrame> All(TracedLift lift)
        => [.. Enumerable.Range(0, lift.Back.Count).Select(number => At(lift, number))];
}
