namespace Dorsal.Lift;

/// <summary>A rise that may be a repetition, with the movements around it as far as the clip shows them.</summary>
/// <param name="Before">The fall before it.</param>
/// <param name="Up">The rise itself.</param>
/// <param name="Down">The fall after it.</param>
/// <param name="Next">The rise after that.</param>
internal sealed record Pull(Swing? Before, Swing Up, Swing? Down, Swing? Next)
{
    // Shares of the way: this close to the other floor level a turning point at the clip's border is the floor too. Ours; no measurement is on
    // record.
    private const double SameFloor = 0.12;

    // Moving less than this at the clip's border is a rest. Ours; no measurement is on record.
    private const double StillShare = 0.02;

    // Seconds: a bar that leaves the floor so long after the film begins was seen to lie there, however unsteady hands and lens were at first.
    // Ours; no measurement is on record.
    private const double SeenLying = 0.7;

    public double Way(HeightCurve curve) => curve.Heights[Up.To] - curve.Heights[Up.From];

    public double Start(HeightCurve curve) => FloorEdge.LeavesAt(curve, Up, Before?.Middle(curve) ?? 0);

    public double SetOff(HeightCurve curve) => FloorEdge.SetsOffAt(curve, Up, Before?.Middle(curve) ?? 0);

    public double Lockout(HeightCurve curve) => TopEdge.ArrivesAt(curve, Up);

    public double? LoweringStart(HeightCurve curve) => Down is { } down ? TopEdge.LeftAt(curve, down) : null;

    public double? End(HeightCurve curve)
        => Down is { } down && IsEndSeen(curve, down)
            ? FloorEdge.LandsAt(curve, down, Next?.Middle(curve) ?? curve.Count - 1)
            : null;

    public bool IsStartSeen(HeightCurve curve)
        => Before is not null
            || curve.RestsAt(0, StillShare * Way(curve))
            || Start(curve) - curve.Times[0] >= SeenLying
            || (Down is { } down && curve.Heights[Up.From] - curve.Heights[down.To] <= SameFloor * Way(curve));

    /// <summary>The share of the way up that lies before the clip; 0 when the start is in it, or nothing tells, as the way down is not in it either.</summary>
    public double Missing(HeightCurve curve)
    {
        if (Before is not null || Down is not { } down)
        {
            return 0;
        }

        var whole = curve.Heights[Up.To] - curve.Heights[down.To];
        return whole <= 0 ? 0 : Math.Max(0, (curve.Heights[Up.From] - curve.Heights[down.To]) / whole);
    }

    private bool IsEndSeen(HeightCurve curve, Swing down)
        => Next is not null
            || curve.Heights[down.To] - curve.Heights[Up.From] <= SameFloor * Way(curve)
            || curve.RestsAt(curve.Count - 1, StillShare * Way(curve));
}
