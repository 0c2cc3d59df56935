using System.Globalization;
using Dorsal.Findings;
using Dorsal.Reasoning.Causes;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Plan;

/// <summary>From a chosen step to its sentences, with this lifter's own numbers in them.</summary>
internal sealed class StepWording(Texts texts)
{
    private readonly SubjectTexts said = texts.About("plan");
    private readonly SubjectTexts sources = texts.About("sources");
    private readonly Amounts amounts = new(texts.About("plan"));
    private readonly LoadWords loads = new(texts);

    public PlanStep Of(ChosenStep chosen, PlanCase known) => new(
        chosen.Step.Id,
        For(chosen, known),
        said.Of($"{chosen.Step.Id}.what"),
        Dose(chosen.Step, known),
        Why(chosen, known),
        Check(chosen.Step, known),
        said.Of($"{chosen.Step.Id}.stop"),
        sources.Of($"plan.{chosen.Step.Id}"));

    private static IReadOnlyList<string> For(ChosenStep chosen, PlanCase known)
    {
        var seen = known.Seen(chosen.Step);
        IEnumerable<string> findings = seen is { } finding ? [finding.Id.ContractId()] : [];
        return [.. Causes(chosen, seen, known).Select(supported => supported.Id.ContractId()), .. findings];
    }

    /// <summary>A step that the case asks for answers to the causes that its finding speaks for; to all, where it is about the case as a whole.</summary>
    private static IEnumerable<Cause> Causes(ChosenStep chosen, Finding? seen, PlanCase known)
    {
        if (chosen.AskedBy is { } cause)
            return [cause];

        return seen is null ? known.Supported : known.Supported.Where(supported => supported.For.Any(item => item.Finding == seen.Id));
    }

    private string Dose(CatalogueStep step, PlanCase known) => said.Of($"{step.Id}.dose", ("load", Load(step, known)));

    private string Load(CatalogueStep step, PlanCase known) => step.LoadShare switch
    {
        null => "",
        { } share => step.LoadOf switch
        {
            ShareOf.TheFilmed => loads.OfALighterSet(known.Known),
            _ when known.Hurts => loads.OfThePainless(share, known.Known),
            _ => loads.OfTheLesser(share, known.Known),
        },
    };

    private string Why(ChosenStep chosen, PlanCase known)
    {
        var evidence = known.Seen(chosen.Step) is { } finding ? Shown(finding) : Strongest(chosen);
        return string.Join(' ', ((string[])[said.Of($"{chosen.Step.Id}.why"), evidence]).Where(sentence => sentence.Length > 0));
    }

    private string Shown(Finding finding)
        => finding.ShownMost is { At: { } at } worst
            ? $"{texts.Of(finding.Reason)} {said.Of("look", ("number", Amounts.Whole(worst.Number)), ("seconds", at.Number.ToString("0.0", CultureInfo.InvariantCulture)))}"
            : texts.Of(finding.Reason);

    /// <summary>Of what speaks for the way that asks for the step, or for the cause as a whole: one that shows in other ways, too, does not ask for it by these.</summary>
    private static string Strongest(ChosenStep chosen)
    {
        var speaking = chosen.AskedBy?.For ?? [];
        var asking = speaking.Where(item => item.Pattern is { } pattern && chosen.Step.Patterns.Contains(pattern));
        return (asking.MaxBy(item => item.Weight) ?? speaking.Where(item => item.Pattern is null).MaxBy(item => item.Weight))?.Text ?? "";
    }

    /// <summary>A step that finds something out works whether the number falls or not.</summary>
    private string Check(CatalogueStep step, PlanCase known)
        => step.Stage != PlanStage.FindOut && known.Seen(step) is { Measure: { } measure } seen && SmallestChange.Target(seen) is { } goal
            ? said.Of(
                goal.IsAChange ? "check.fall" : "check.fall-to-limit",
                ("measure", said.Of($"measure.{measure.Name}")),
                ("now", amounts.Of(measure.Reading.Value, measure.Unit)),
                ("target", amounts.AtMost(goal.Value, measure.Unit)))
            : said.Of($"{step.Id}.check");
}
