using Dorsal.Findings;
using Dorsal.Quantities;

namespace Dorsal.Reasoning.Causes;

/// <summary>What a row of the evidence table reads in a case: how clearly it holds, or why that is not known.</summary>
/// <param name="Strength">
/// 0 (does not hold) to 1 (clearly holds). Where <paramref name="Why"/> says that it is unknown: how far a question too close to
/// call leans that way, which counts but is never listed as known.
/// </param>
/// <param name="Why">Absent when it is known.</param>
/// <param name="Repetition">The repetition to look at.</param>
/// <param name="At">The moment to look at.</param>
internal sealed record EvidenceReading(double Strength, UnknownBecause? Why = null, int? Repetition = null, Seconds? At = null)
{
    /// <summary>Where a row asks of several findings, the one that tells.</summary>
    public FindingId? Finding { get; init; }

    /// <summary>Known not to hold.</summary>
    public static EvidenceReading Not { get; } = new(0);

    public bool IsKnown => Why is null;

    public static EvidenceReading Known(double strength) => new(Math.Clamp(strength, 0, 1));

    public static EvidenceReading Known(bool holds) => new(holds ? 1 : 0);

    public static EvidenceReading Unknown(UnknownBecause why) => new(0, why);

    /// <summary>The same as far as another thing holds: what only matters together with it, and is open where that is too close to call.</summary>
    public EvidenceReading AsFarAs(EvidenceReading other)
        => this with { Strength = Strength * other.Strength, Why = Why ?? (Strength * other.Strength > 0 ? other.Why : null) };

    /// <summary>
    /// As clear as the clearest that is known to hold, whatever an open one leans to; where none is, as far as the open ones lean. Known when any is
    /// known to hold or all are known.
    /// </summary>
    public static EvidenceReading Any(params IReadOnlyList<EvidenceReading> readings)
        => readings.Where(reading => reading is { IsKnown: true, Strength: > 0 }).MaxBy(reading => reading.Strength)
            ?? readings.Where(reading => !reading.IsKnown).MaxBy(reading => reading.Strength)
            ?? Not;

    /// <summary>Holds as far as the least clear of all does; one that does not hold decides, else any unknown leaves it unknown. No moment shows all of them.</summary>
    public static EvidenceReading All(params IReadOnlyList<EvidenceReading> readings)
    {
        var least = readings.MinBy(reading => (reading.IsKnown ? 0 : 1, reading.Strength))!;
        return least is { IsKnown: true, Strength: 0 }
            ? least
            : readings.FirstOrDefault(reading => !reading.IsKnown) is { } open ? Unknown(open.Why!.Value) : Known(least.Strength);
    }
}
