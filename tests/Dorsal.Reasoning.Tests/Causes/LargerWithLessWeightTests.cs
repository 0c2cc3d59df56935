using Dorsal.Findings;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.LightSet;

namespace Dorsal.Reasoning.Tests.Causes;

/// <summary>What grows with less weight is neither too heavy nor a habit.</summary>
public class LargerWithLessWeightTests
{
    private static readonly IReadOnlyList<FindingId> Faults = [FindingId.UpperBackRounding, FindingId.ChestCollapse, FindingId.LockoutHyperextension];

    [Theory]
    [InlineData(Change.Stays, true, true)]
    [InlineData(Change.Stays, false, false)] // It may have become less.
    [InlineData(Change.Grows, true, false)]
    public void OnlyAFaultThatStaysAndIsKnownNotToFall_SpeaksForAHabit(Change change, bool isKnownNotToFall, bool speaks)
    {
        var known = Cases.Empty with { LightSet = Compared(change, isKnownNotToFall) };
        var held = CauseRanking.Weigh(known).SelectMany(cause => cause.Rows).Where(r => r.Reading is { IsKnown: true, Strength: > 0 }).Select(r => r.Row.Id);

        Assert.Equal(
            speaks
                ? ["rounds-the-same-with-less-weight", "chest-drops-the-same-with-less-weight", "leans-back-the-same-with-less-weight", "fault-stays-with-less-weight"]
                : [],
            held);
    }

    private static SetComparison Compared(Change change, bool isKnownNotToFall) => new(
        ComparisonKind.LessWeight,
        [.. Enum.GetValues<FindingId>().Select(id => new FindingChange(id, Faults.Contains(id) ? change : Change.Unclear, [], "") { IsKnownNotToFall = isKnownNotToFall })]);
}
