using System.Globalization;
using Dorsal.Reasoning.Plan;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Plan;

/// <summary>docs/plan.md says what the program does.</summary>
public class PlanPageTests
{
    private static readonly SubjectTexts Said = Texts.English.About("plan");

    [Fact]
    public void TheTableOfSteps_IsTheCatalogue()
    {
        var page = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "plan.md"));

        Assert.Equal(
            ((IReadOnlyList<CatalogueStep>)[StepCatalogue.UntilSeen, .. StepCatalogue.All]).Select(Row),
            page.Where(line => line.StartsWith("| `", StringComparison.Ordinal)));
    }

    private static string Row(CatalogueStep step)
    {
        var load = step.LoadShare is { } share ? Said.Of(step.LoadOf == ShareOf.TheFilmed ? "load.filmed" : "load", ("share", Amounts.Whole(100 * share))) : "";
        var days = step.RetestAfterDays?.ToString(CultureInfo.InvariantCulture) ?? "–";
        return $"| `{step.Id}` | {Said.Of($"{step.Id}.dose", ("load", load))} | {days} | {step.Source} |";
    }
}
