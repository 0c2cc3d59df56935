using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Causes;

/// <summary>What is said of when it hurts, where several answers tell of it.</summary>
public class PainApartFromTheLiftTests
{
    private static readonly InterviewAnswers InTheLift = new() { PainMoments = [PainMoment.OffFloor] };

    public static TheoryData<InterviewAnswers> Apart =>
    [
        InTheLift with { PainNow = 4 },
        InTheLift with { PainNextMorning = 4 },
        InTheLift with { Soreness = new() { OnStretchOrContraction = false } },
        InTheLift with { PainMoments = [PainMoment.OffFloor, PainMoment.AtRest] },
    ];

    [Theory]
    [MemberData(nameof(Apart))]
    public void PainThatIsNamedApartFromTheLift_IsNeverCalledPainOfTheLiftOnly(InterviewAnswers answers)
        => Assert.DoesNotContain("hurts-only-in-the-lift", Said(answers));

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    public void PainOfTheLiftAlone_IsCalledSo(int? otherwise)
        => Assert.Contains("hurts-only-in-the-lift", Said(InTheLift with { PainNow = otherwise, PainNextMorning = otherwise, PainWorst = 4 }));

    [Fact]
    public void SorenessAtRestAsWell_IsPainAtRest()
        => Assert.Contains("hurts-at-rest-or-at-night", Said(InTheLift with { Soreness = new() { OnStretchOrContraction = false } }));

    private static IEnumerable<string> Said(InterviewAnswers answers) => CauseRanking.Rank(Cases.Answered(answers), Texts.English)
        .SelectMany(cause => cause.For.Concat(cause.Against))
        .Select(item => item.Id);
}
