using Dorsal.Quantities;

namespace Dorsal.Lift;

/// <summary>One repetition, by the times of its events.</summary>
/// <param name="Number">1 for the first of the clip.</param>
/// <param name="Complete">Both the start and the end are in the film.</param>
/// <param name="SetOff">The rise begins, by its own shape; up to some tenths of a second before an eye sees it.</param>
/// <param name="Start">The plates leave the floor; for a first repetition that starts hanging, the lowest point.</param>
/// <param name="Knee">The bar passes the knee on the way up; absent where that was not seen.</param>
/// <param name="Lockout">The first instant fully upright; absent when the film ends before it.</param>
/// <param name="LoweringStart">The bar begins to go down; absent when the film ends before it.</param>
/// <param name="End">The plates are back on the floor, or the lowest point; absent when the film ends before it.</param>
public sealed record Repetition(
    int Number,
    bool Complete,
    Seconds SetOff,
    Seconds Start,
    Seconds? Knee,
    Seconds? Lockout,
    Seconds? LoweringStart,
    Seconds? End)
{
    /// <summary>Whether the film shows the bar set off; otherwise <see cref="SetOff"/> and <see cref="Start"/> are where the film begins.</summary>
    public bool IsStartSeen { get; init; } = true;

    /// <summary>From lift-off until the plates are down again, or the film ends.</summary>
    public bool IsGoingOnAt(Seconds time) => Start.Number <= time.Number && (End is not { } end || time.Number < end.Number);
}
