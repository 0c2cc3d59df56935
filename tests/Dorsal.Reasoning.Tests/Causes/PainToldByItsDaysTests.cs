using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Tests.Plan;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Causes;

/// <summary>Who says since when it hurts, or how it is sore, says that it hurts.</summary>
public class PainToldByItsDaysTests
{
    public static TheoryData<InterviewAnswers, bool> Told => new()
    {
        { new() { SinceDays = 10 }, true },
        { new() { SinceDays = 0 }, true },
        { new() { Soreness = new() { Fading = false } }, true },
        { new() { SinceDays = 10, PainNow = 0, PainWorst = 0 }, false },
        { new() { Soreness = new() }, false },
        { new() { DaysSinceLastSession = 2 }, false },
    };

    [Theory]
    [MemberData(nameof(Told))]
    public void PainIsToldByItsDaysAndBySoreness_AndIsPausedFor_UnlessItIsNone(InterviewAnswers answers, bool hurts)
    {
        var known = Cases.Answered(answers with { WarningSigns = [] });

        Assert.Equal(hurts, known.Hurts() is { IsKnown: true, Strength: > 0 });
        Assert.Equal(hurts, Plans.Ids(LiftReasoning.Reason(known, Texts.English).Plan).Contains("pause"));
    }
}
