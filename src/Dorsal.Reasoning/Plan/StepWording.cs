using System.Globalization;
using Dorsal.Findings;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Wording;

namespace Dorsal.Reasoning.Plan;

/// <summary>From a chosen step to its sentences, with this lifter's own numbers in them.</summary>
internal static class StepWording
{
    /// <summary>The smallest pair of plates most gyms have.</summary>
    private const double LoadStepKg = 2.5;

    private static readonly Texts Said = Texts.About("plan");

    public static PlanStep Of(ChosenStep chosen, PlanCase known) => new(
        chosen.Step.Id,
        For(chosen, known),
        Said.Of($"{chosen.Step.Id}.what"),
        Dose(chosen.Step, known.Known.Answers.DeadliftKg),
        Why(chosen, known),
        Check(chosen.Step, known),
        Said.Of($"{chosen.Step.Id}.stop"),
        chosen.Step.Source);

    private static IReadOnlyList<string> For(ChosenStep chosen, PlanCase known)
    {
        IEnumerable<Cause> causes = chosen.AskedBy is { } cause ? [cause] : known.Supported;
        IEnumerable<string> findings = known.Seen(chosen.Step.Watched) is { } finding ? [finding.Id.ContractId()] : [];
        return [.. causes.Select(supported => supported.Id.ContractId()), .. findings];
    }

    private static string Dose(CatalogueStep step, double? usualKg)
        => Said.Of($"{step.Id}.dose", ("load", step.LoadShare is { } share ? Load(share, usualKg) : ""));

    private static string Load(double share, double? usualKg)
    {
        var percent = Amounts.Whole(100 * share);
        return usualKg is { } kg
            ? Said.Of("load.known", ("share", percent), ("kg", Kilograms(share * kg)))
            : Said.Of("load", ("share", percent));
    }

    private static string Kilograms(double kg)
        => (Math.Round(kg / LoadStepKg) * LoadStepKg).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Why(ChosenStep chosen, PlanCase known)
    {
        var evidence = known.Seen(chosen.Step.Watched) is { } finding ? Shown(finding) : Strongest(chosen.AskedBy);
        return string.Join(' ', ((string[])[Said.Of($"{chosen.Step.Id}.why"), evidence]).Where(sentence => sentence.Length > 0));
    }

    private static string Shown(Finding finding)
        => Worst(finding) is { At: { } at } worst
            ? $"{finding.Reason} {Said.Of("look", ("number", Amounts.Whole(worst.Number)), ("seconds", at.Number.ToString("0.0", CultureInfo.InvariantCulture)))}"
            : finding.Reason;

    private static RepetitionFinding? Worst(Finding finding) => finding.Reps
        .Where(repetition => repetition.Status == finding.Status && repetition.Reading is not null)
        .MaxBy(repetition => repetition.Reading!.Value.Value);

    private static string Strongest(Cause? cause) => cause?.For.MaxBy(item => item.Weight)?.Text ?? "";

    private static string Check(CatalogueStep step, PlanCase known)
        => known.Seen(step.Watched) is { Measure: { } measure }
            ? Said.Of(
                "check.fall",
                ("measure", Said.Of($"measure.{measure.Name}")),
                ("now", Amounts.Of(measure.Reading.Value, measure.Unit)),
                ("target", Amounts.Of(SmallestChange.Target(measure), measure.Unit)))
            : Said.Of($"{step.Id}.check");
}
