using Dorsal.Findings;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.LightSet;
using Dorsal.Wording;
using static Dorsal.Reasoning.Tests.LightSet.Sets;

namespace Dorsal.Reasoning.Tests.LightSet;

/// <summary>Which of the films that were held side by side tells of the lifter's trouble.</summary>
public class ComparedCaseTests
{
    [Theory]
    [InlineData(140, FindingStatus.Absent)]
    [InlineData(90, FindingStatus.Present)]
    public void TheUpperBack_IsThatOfTheNewestFilmAfterPractice_AndOfTheHeaviestWithLessWeight(double lastLoad, FindingStatus seen)
        => Assert.Equal(seen, Compared(Rounded(140, 24), Rounded(lastLoad, 3)).Answer(FindingId.UpperBackRounding)!.Value.Finding.Status);

    [Fact]
    public void WhatTheNewestFilmCouldNotJudge_IsToldByTheOneBeforeIt()
        => Assert.Equal(
            FindingStatus.Absent,
            Compared(Rounded(140, 24), Rounded(140, 3), Set(140)).Answer(FindingId.UpperBackRounding)!.Value.Finding.Status);

    [Theory]
    [InlineData(3, FindingStatus.NotMeasurable)] // A back that holds with 90 kg says nothing of 140.
    [InlineData(24, FindingStatus.Present)]
    public void WhatTheHeaviestFilmCouldNotJudge_ALighterOneTellsOnlyWhereItIsThere(double withLessWeight, FindingStatus known)
    {
        var compared = Compared(Set(140), Rounded(90, withLessWeight));

        Assert.Equal(known, compared.Answer(FindingId.UpperBackRounding)!.Value.Finding.Status);
        Assert.DoesNotContain(
            LiftReasoning.Reason(compared, Texts.English).Causes.SelectMany(cause => cause.Against), item => item.Id == "upper-back-held");
    }

    private static LiftCase Compared(params IReadOnlyList<FilmedSet> sets)
        => LiftCase.OfComparison(SetComparer.Compare(sets, Texts.English), [.. sets.Select(set => set.Lift)], InterviewAnswers.Nothing);
}
