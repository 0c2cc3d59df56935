using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.LightSet;
using Dorsal.Wording;
using static Dorsal.Reasoning.Tests.LightSet.Sets;

namespace Dorsal.Reasoning.Tests.LightSet;

/// <summary>Two findings speak for weak muscles here: a bar that tilts, and repetitions that slow down.</summary>
public class CauseComparerTests
{
    [Theory]
    [InlineData(Change.Shrinks, Change.Grows, Change.Unclear)]
    [InlineData(Change.Grows, Change.Vanishes, Change.Unclear)]
    [InlineData(Change.Vanishes, Change.Vanishes, Change.Vanishes)]
    [InlineData(Change.Vanishes, Change.Stays, Change.Shrinks)]
    [InlineData(Change.Vanishes, Change.Unclear, Change.Shrinks)]
    [InlineData(Change.Stays, Change.Grows, Change.Grows)]
    [InlineData(Change.Stays, Change.Stays, Change.Stays)]
    [InlineData(Change.Stays, Change.Unclear, Change.Unclear)]
    public void ACause_ChangesAsAllThatSpeaksForItDoes(Change tilt, Change tiring, Change expected)
    {
        var film = Cases.SideFilm(
            Judged(FindingId.SideTilt, KnownThresholds.SideTilt, 12, 3), Judged(FindingId.FatigueDrift, KnownThresholds.SpeedLoss, 50, 5));
        var compared = new SetComparison(
            ComparisonKind.LessWeight,
            [.. Enum.GetValues<FindingId>().Select(id => new FindingChange(
                id, id == FindingId.SideTilt ? tilt : id == FindingId.FatigueDrift ? tiring : Change.Unclear, [], ""))]);
        var weakness = CauseComparer.Compare(compared, [film, film], InterviewAnswers.Nothing, Texts.English)
            .Single(cause => cause.Id == CauseId.MuscularWeakness);

        Assert.Equal(expected, weakness.Change);
    }
}
