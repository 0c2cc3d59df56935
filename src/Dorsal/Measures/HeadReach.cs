namespace Dorsal.Measures;

/// <summary>What a head can do at all, against which an interval of the neck is held.</summary>
internal static class HeadReach
{
    /// <summary>Degrees to either side: about as far as a head goes from all the way forward to all the way back. Ours.</summary>
    private const double Whole = 60;

    /// <summary>Whether an interval holds about all that a head can do: then it tells nothing, and a value in its middle would.</summary>
    public static bool SaysNothing(double? halfWidth) => halfWidth >= Whole;
}
