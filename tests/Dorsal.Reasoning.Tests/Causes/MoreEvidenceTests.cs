using Dorsal.Findings;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Tests.Scenarios;

namespace Dorsal.Reasoning.Tests.Causes;

/// <summary>What speaks for a cause never harms it.</summary>
public class MoreEvidenceTests
{
    public static TheoryData<CauseId> Causes => new(Enum.GetValues<CauseId>());

    [Theory]
    [MemberData(nameof(Causes))]
    public void ARowThatSpeaksForACause_HoldsMoreClearly_TheCauseIsNotLowered(CauseId id)
    {
        foreach (var (chance, known) in RandomCases.All())
        {
            var before = WeighedCause.Of(id, known);
            var (row, reading) = before.Rows.Where(r => r.Row.Direction == EvidenceDirection.For).ElementAt(chance.Next(before.Rows.Count(r => r.Row.Direction == EvidenceDirection.For)));
            var clearer = EvidenceReading.Known(reading.Strength + ((1 - reading.Strength) * (0.01 + (0.99 * chance.NextDouble()))));
            AssertNotLowered(before, new WeighedCause(id, [.. before.Rows.Select(r => r.Row == row ? new ReadRow(row, clearer) : r)]));
        }
    }

    [Theory]
    [InlineData(FindingId.UpperBackRounding, CauseId.Rounding)]
    [InlineData(FindingId.ChestCollapse, CauseId.ChestCollapse)]
    [InlineData(FindingId.LockoutHyperextension, CauseId.LockoutHyperextension)]
    [InlineData(FindingId.SideTilt, CauseId.MuscularWeakness)]
    [InlineData(FindingId.FatigueDrift, CauseId.MuscularWeakness)]
    [InlineData(FindingId.LowerBackRounding, CauseId.Other)]
    public void AFilmShowsTheFault_ItsCauseIsNotLowered(FindingId finding, CauseId id)
        => Assert.All(
            RandomCases.All().Where(c => c.Case.Films.Count > 0),
            c => AssertNotLowered(WeighedCause.Of(id, c.Case), WeighedCause.Of(id, Showing(c.Case, finding))));

    [Theory]
    [InlineData(Feeling.ChestDrops, CauseId.ChestCollapse)]
    [InlineData(Feeling.UpperBackGives, CauseId.MuscularWeakness)]
    [InlineData(Feeling.GripFirst, CauseId.MuscularWeakness)]
    [InlineData(Feeling.OneSideFirst, CauseId.MuscularWeakness)]
    public void TheLifterFeelsIt_ItsCauseIsNotLowered(Feeling feeling, CauseId id)
        => Assert.All(
            RandomCases.All(),
            c => AssertNotLowered(
                WeighedCause.Of(id, c.Case with { Answers = c.Case.Answers with { Feels = c.Case.Answers.Feels ?? [] } }),
                WeighedCause.Of(id, c.Case with { Answers = c.Case.Answers with { Feels = [.. c.Case.Answers.Feels ?? [], feeling] } })));

    /// <summary>As clearly as can be, by the first of its quantities.</summary>
    private static LiftCase Showing(LiftCase known, FindingId id)
    {
        var limit = FindingRules.All.Single(rule => rule.Id == id).Thresholds[0];
        var gap = limit.PresentFrom - limit.AbsentUpTo;
        var shown = ShownFinding.Of(id, FindingStatus.Present, limit, Reading.PlusMinus(limit.PresentFrom + (20 * gap), gap), 3);
        return known with { Films = [.. known.Films.Select(film => film with { Findings = [.. film.Findings.Select(f => f.Id == id ? shown : f)] })] };
    }

    private static void AssertNotLowered(WeighedCause before, WeighedCause after)
    {
        Assert.True(after.Score >= before.Score - 1e-9, $"{before.Id}: {before.Score} became {after.Score}.");
        Assert.True(Height(after.Support) >= Height(before.Support), $"{before.Id}: {before.Support} became {after.Support}.");
        Assert.False(after.Support == Support.None && before.Support != Support.None, $"{before.Id} became none.");
    }

    /// <summary>Not known is no better and no worse than none.</summary>
    private static int Height(Support support) => support switch
    {
        Support.Strong => 2,
        Support.Some => 1,
        _ => 0,
    };
}
