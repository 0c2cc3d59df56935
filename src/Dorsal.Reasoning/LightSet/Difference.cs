using Dorsal.Findings;

namespace Dorsal.Reasoning.LightSet;

/// <summary>
/// From one film's value to another's, with the 95 % interval of the difference.
/// <para>
/// Both halves count as if the films erred independently. They do not quite: with the same neutral, the error of that neutral is
/// in both values and drops out, and so does what clothes and build do to the outline. How large that share is stands in
/// neither film, so the interval is wider than it need be and never narrower. What does not drop out: camera angle, light, a
/// neutral of another film, and everything that differs between two sets.
/// </para>
/// </summary>
internal readonly record struct Difference(double Value, double Low, double High)
{
    public static Difference Between(Reading first, Reading last)
    {
        var value = last.Value - first.Value;
        return new Difference(
            value,
            value - Root(last.Value - last.Low, first.High - first.Value),
            value + Root(last.High - last.Value, first.Value - first.Low));
    }

    /// <summary>-1 for clearly smaller, 1 for clearly larger, 0 when it may be noise.</summary>
    public int Direction(double smallest) => Math.Abs(Value) < smallest || (Low <= 0 && High >= 0) ? 0 : Math.Sign(Value);

    /// <summary>Whether a fall as large as that lies outside of what both films allow for.</summary>
    public bool LeavesOutAFall(double smallest) => Low > -smallest;

    private static double Root(double a, double b) => Math.Sqrt((a * a) + (b * b));
}
