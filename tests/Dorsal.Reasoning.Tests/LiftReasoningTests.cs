using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Tests.Scenarios;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests;

public class LiftReasoningTests
{
    [Theory]
    [InlineData(FindingStatus.Present, FindingStatus.Absent)]
    [InlineData(FindingStatus.Present, FindingStatus.Uncertain)]
    [InlineData(FindingStatus.Uncertain, FindingStatus.Absent)]
    [InlineData(FindingStatus.Absent, FindingStatus.NotMeasurable)]
    public void OfTwoLevelFilms_TheOneThatShowsMoreTells_WhicheverComesFirst(FindingStatus more, FindingStatus less)
    {
        FilmedLift Film(FindingStatus status) => Cases.SideFilm(status == FindingStatus.NotMeasurable
            ? ShownFinding.Unjudged(FindingId.UpperBackRounding)
            : ShownFinding.Of(FindingId.UpperBackRounding, status, KnownThresholds.ThoracicFlexion, Reading.PlusMinus(10, 3), 3));

        Assert.All(
            (FilmedLift[][])[[Film(more), Film(less)], [Film(less), Film(more)]],
            films => Assert.Equal(
                more, new LiftCase(films, InterviewAnswers.Nothing) { FilmsAreLevel = true }.Answer(FindingId.UpperBackRounding)!.Value.Finding.Status));
    }

    [Fact]
    public void NothingIsKnown_EveryCauseIsUnknown()
    {
        var advice = LiftReasoning.Reason(Cases.Empty, Texts.English);

        Assert.Equal(Enum.GetValues<CauseId>(), advice.Causes.Select(cause => cause.Id));
        Assert.All(advice.Causes, cause => Assert.Equal(Support.Unknown, cause.Support));
    }

    [Fact]
    public void NothingToReasonAbout_IsRefusedAtOnce()
    {
        Assert.Throws<ArgumentNullException>("result", () => LiftCase.OfFilm(null!));
        Assert.Throws<ArgumentNullException>("known", () => LiftReasoning.Reason(null!, Texts.English));
        Assert.Throws<ArgumentNullException>("texts", () => LiftReasoning.Reason(Cases.Empty, null!));
    }
}
