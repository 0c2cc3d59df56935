namespace Dorsal.Lift;

/// <summary>A rise that may be a repetition, with the movements around it as far as the clip shows them.</summary>
/// <param name="Before">The fall before it.</param>
/// <param name="Up">The rise itself.</param>
/// <param name="Down">The fall after it.</param>
/// <param name="Next">The rise after that.</param>
internal sealed record Pull(Swing? Before, Swing Up, Swing? Down, Swing? Next)
{
    // Trunk shares: this close to the other floor level a turning point at the clip's border is the floor too.
    private const double SameFloor = 0.12;

    public double Way(HeightCurve curve) => curve.Heights[Up.To] - curve.Heights[Up.From];

    public double Start(HeightCurve curve)
        => RestEdge.TimeOf(curve, Up.Middle(curve), new Rest(curve.Heights[Up.From], IsFloor: true), Before?.Middle(curve) ?? 0, Way(curve));

    public double Lockout(HeightCurve curve)
        => RestEdge.TimeOf(curve, Up.Middle(curve), Top(curve), Down?.Middle(curve) ?? curve.Count - 1, Way(curve));

    public double? LoweringStart(HeightCurve curve)
        => Down is { } down ? RestEdge.TimeOf(curve, down.Middle(curve), Top(curve), Up.Middle(curve), Way(curve)) : null;

    public double? End(HeightCurve curve)
        => Down is { } down && IsEndSeen(curve, down)
            ? RestEdge.TimeOf(
                curve,
                down.Middle(curve),
                new Rest(curve.Heights[down.To], IsFloor: true),
                Next?.Middle(curve) ?? curve.Count - 1,
                curve.Heights[Up.To] - curve.Heights[down.To])
            : null;

    public bool IsStartSeen(HeightCurve curve)
        => Before is not null
            || RestEdge.RestsAt(curve, 0, Way(curve))
            || (Down is { } down && curve.Heights[Up.From] - curve.Heights[down.To] <= SameFloor * Way(curve));

    /// <summary>The share of the way up that lies before the clip; 0 when the start is in it.</summary>
    public double Missing(HeightCurve curve)
    {
        if (Before is not null || Down is not { } down)
        {
            return 0;
        }

        var whole = curve.Heights[Up.To] - curve.Heights[down.To];
        return whole <= 0 ? 0 : Math.Max(0, (curve.Heights[Up.From] - curve.Heights[down.To]) / whole);
    }

    private Rest Top(HeightCurve curve) => new(curve.Heights[Up.To], IsFloor: false);

    private bool IsEndSeen(HeightCurve curve, Swing down)
        => Next is not null
            || curve.Heights[down.To] - curve.Heights[Up.From] <= SameFloor * Way(curve)
            || RestEdge.RestsAt(curve, curve.Count - 1, Way(curve));
}
