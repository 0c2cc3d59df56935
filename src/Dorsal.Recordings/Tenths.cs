namespace Dorsal.Recordings;

/// <summary>Numbers packed as whole multiples of a small unit, which compress well and stay readable.</summary>
internal static class Tenths
{
    private const double Unit = 0.1;

    public static int[] Pack(IEnumerable<double> values) => [.. values.Select(value => (int)Math.Round(value / Unit))];

    /// <summary>Each number as the difference from the one <paramref name="stride"/> places before.</summary>
    public static int[] PackSteps(IReadOnlyList<double> values, int stride)
    {
        var whole = Pack(values);
        return [.. whole.Select((value, i) => i < stride ? value : value - whole[i - stride])];
    }

    public static double[] Unpack(IEnumerable<int> values) => [.. values.Select(value => value * Unit)];

    public static double[] UnpackSteps(IReadOnlyList<int> steps, int stride)
    {
        var whole = steps.ToArray();
        for (var i = stride; i < whole.Length; i++)
            whole[i] += whole[i - stride];

        return Unpack(whole);
    }
}
