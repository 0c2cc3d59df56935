namespace Dorsal.Footage;

/// <summary>
/// A grey in which warm colours are brighter and cold ones darker than they look: luma, and a share of the difference of red less that of blue. A blue
/// plate on a black floor has hardly another luma than the floor has.
/// </summary>
internal static class WarmGrey
{
    /// <summary>
    /// Of the differences, in the full range. Ours: of 16 rendered lifts four with blue plates lost their bar or its rest on the floor in luma, and none with
    /// this.
    /// </summary>
    private const float Share = 0.6f;

    /// <param name="luma">0 black, 255 white.</param>
    /// <param name="warmth">The difference of red less that of blue, in the full range.</param>
    public static byte Of(float luma, float warmth) => (byte)Math.Clamp(luma + (Share * warmth) + 0.5f, 0, 255);
}
