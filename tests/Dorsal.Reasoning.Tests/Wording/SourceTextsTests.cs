using Dorsal.Knowledge;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Plan;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Wording;

/// <summary>Where a limit, a row of evidence or a step comes from stands beside it in the code, and once more where a translator finds it.</summary>
public class SourceTextsTests
{
    private static readonly SubjectTexts Said = Texts.English.About("sources");

    private static Dictionary<string, string> Known => new(
    [
        .. KnownThresholds.All.Select(limit => KeyValuePair.Create($"limit.{limit.Name}", limit.Source)),
        .. EvidenceTable.All.Select(row => KeyValuePair.Create($"evidence.{row.Id}", row.Source)),
        .. StepCatalogue.All.Append(StepCatalogue.UntilSeen).Select(step => KeyValuePair.Create($"plan.{step.Id}", step.Source)),
    ]);

    [Fact]
    public void EverySourceThatIsShown_IsThatOfTheCode()
        => Assert.Equal(Known.OrderBy(source => source.Key), Said.Keys.Select(key => KeyValuePair.Create(key, Said.Of(key))).OrderBy(source => source.Key));
}
