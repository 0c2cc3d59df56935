namespace Dorsal.Tests.Synthetic;

/// <summary>
/// A back line whose bends are known: straight over the sacrum, over the waist and at the neck, turning by the given degrees
/// between them. In trunk lengths along the trunk's axis (0 at the shoulder) and behind it.
/// </summary>
internal static class BentBack
{
    public const double Bottom = -1.40;
    public const double Top = 0.5;

    private const double Step = 0.01;
    private const double BehindAtWaist = 0.2;
    private const double Waist = -0.46;

    // The bends lie between the places at which the levels are read.
    private static readonly (double From, double To) LumbarBend = (-0.72, -0.64);
    private static readonly (double From, double To) ThoracicBend = (-0.24, -0.12);

    /// <summary>From the bottom to the top.</summary>
    public static IReadOnlyList<(double Along, double Behind)> Line(double thoracic, double lumbar)
    {
        var behind = 0.0;
        var line = new List<(double Along, double Behind)>();
        for (var along = Bottom; along <= Top; along += Step)
        {
            line.Add((along, behind));
            behind -= Step * Math.Tan(LeanAt(along + (Step / 2), thoracic, lumbar) * Math.PI / 180);
        }

        var offset = BehindAtWaist - line.MinBy(point => Math.Abs(point.Along - Waist)).Behind;
        return [.. line.Select(point => (point.Along, point.Behind + offset))];
    }

    /// <summary>Degrees against the axis, forward positive.</summary>
    private static double LeanAt(double along, double thoracic, double lumbar)
        => (-lumbar * (1 - Share(along, LumbarBend))) + (thoracic * Share(along, ThoracicBend));

    private static double Share(double along, (double From, double To) bend)
        => Math.Clamp((along - bend.From) / (bend.To - bend.From), 0, 1);
}
