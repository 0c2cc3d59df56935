using Dorsal.Findings;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Tests.Scenarios;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Causes;

/// <summary>Muscles are what is left where the form is good: a bar that clearly starts ahead is no good form.</summary>
public class FaultlessFormTests
{
    [Theory]
    [InlineData("present", false)]
    [InlineData("uncertain", true)]
    [InlineData("absent", true)]
    [InlineData(null, true)]
    public void ABarThatClearlyStartsAhead_IsNoFormWithoutFault(string? bar, bool isFaultless)
    {
        FindingId[] form = [FindingId.UpperBackRounding, FindingId.ChestCollapse, FindingId.LockoutHyperextension];
        var known = Cases.Filmed([.. form.Select(id => ShownFinding.Read(id, "absent", 3)), bar is null ? ShownFinding.Unjudged(FindingId.BarForward) : ShownFinding.Read(FindingId.BarForward, bar, 3)])
            with
        {
            Answers = new InterviewAnswers { PainSites = [PainSite.BetweenShoulderBlades], PainWorst = 4, Feels = [Feeling.UpperBackGives] },
        };
        var weakness = CauseRanking.Rank(known, Texts.English).Single(cause => cause.Id == CauseId.MuscularWeakness);

        Assert.Equal(isFaultless, weakness.For.Any(item => item.Id == "form-without-fault"));
        Assert.Equal(isFaultless ? Support.Strong : Support.Some, weakness.Support);
    }
}
