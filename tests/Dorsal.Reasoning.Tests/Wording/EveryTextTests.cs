using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Lift;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.LightSet;
using Dorsal.Reasoning.Muscles;
using Dorsal.Reasoning.NextSteps;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Wording;

/// <summary>Every key that is asked for is there, and none is left over; those about evidence, safety and steps stand with their tables.</summary>
public class EveryTextTests
{
    private static readonly string[] Changes =
    [
        "vanishes", "shrinks", "grows", "comes", "stays", "stays-loosely", "stays-other-numbers", "too-close", "not-clear-enough", "between-does-not-fit",
        "changes-sides", "other-numbers", "neither", "not-judged-first", "not-judged-last", "not-judged-both", "in-first", "in-last", "with-load", "load",
        "amount.deg.one", "amount.interval", "after-lift-off", "whole-back", "within-set",
    ];

    private static readonly string[] Readings =
    [
        "less-weight-upper-back", "less-weight-other", "less-weight-stays", "less-weight-stays-other", "less-weight-grows", "less-weight-nothing", "healthy-response",
        "after-less", "after-stays", "after-grows", "after-nothing", "after-caution", "cause-nothing-speaks", "cause-not-followed",
        "note-standing-lent", "note-no-standing", "note-other-zero", "note-oblique", "note-lift-unknown",
    ];

    [Fact]
    public void Muscles() => Same("muscles", Enum.GetNames<Muscle>());

    [Fact]
    public void NextSteps() => Same(
        "next-steps",
        [.. Enum.GetValues<Inquiry>().Select(inquiry => inquiry.Id()), "after-the-pause", .. Enum.GetValues<CauseId>().Select(cause => $"about.{cause.ContractId()}")]);

    [Fact]
    public void Comparisons() => Same(
        "light-set",
        [
            .. Changes,
            .. Readings,
            // What could not be told, and what is no deadlift, is refused before or named by its film.
            .. Enum.GetNames<LiftKind>().Except([nameof(LiftKind.NotDeadlift), nameof(LiftKind.Unknown)]).Select(lift => $"lift-{lift}"),
            .. Enum.GetNames<ViewKind>().Except([nameof(ViewKind.Unknown)]).Select(view => $"view-{view}"),
            .. Enum.GetValues<FindingId>().Select(finding => $"finding-{finding.ContractId()}"),
            .. Enum.GetNames<LifterSide>().Select(side => $"toward-{side}"),
            .. Enum.GetNames<Change>().Select(change => $"cause-{change}"),
            .. KnownThresholds.All.Select(limit => $"amount.{limit.Unit}").Append("amount.m/s").Distinct(),
        ]);

    private static void Same(string subject, IEnumerable<string> asked)
        => Assert.Equal(asked.Order(StringComparer.Ordinal), Texts.English.About(subject).Keys.Order(StringComparer.Ordinal));
}
