namespace Dorsal.Lift;

/// <summary>When the bar passes the knee, also where that was not seen.</summary>
internal static class UsualKnee
{
    /// <summary>Of the time from lift-off to lockout. Ours: the bar passes the knee about half-way.</summary>
    private const double Share = 0.5;

    /// <returns>Seconds; absent where neither knee nor lockout was seen.</returns>
    public static double? Of(Repetition repetition)
        => repetition.Knee?.Number
            ?? (repetition.Lockout is { } lockout
                ? repetition.Start.Number + (Share * (lockout.Number - repetition.Start.Number))
                : null);
}
