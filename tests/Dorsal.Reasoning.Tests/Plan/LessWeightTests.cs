using Dorsal.Quantities;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Tests.Scenarios;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Plan;

/// <summary>What is asked for with less weight is less than what was on the bar when the fault was filmed.</summary>
public class LessWeightTests
{
    [Theory]
    [InlineData(140.0, 120.0, "about 65 per cent of the 140 kg in your film (90 kg)")]
    [InlineData(24.0, 120.0, "about 65 per cent of the 24 kg in your film (15 kg, with a bar lighter than the usual 20 kg)")]
    [InlineData(20.0, null, "about 65 per cent of the 20 kg in your film (12.5 kg, with a bar lighter than the usual 20 kg)")]
    [InlineData(null, 120.0, "about 65 per cent of the weight in your film,")]
    [InlineData(2.5, 120.0, "about 65 per cent of the weight in your film,")]
    public void TheLighterSet_IsLighterThanTheFilm_WhateverIsUsual(double? filmedKg, double? usualKg, string words)
        => Assert.Contains(words, Plans.Make(Filmed(filmedKg, usualKg), Plans.Supported(Pattern.RoundsInThePull)).Steps.Single(step => step.Id == "lighter-set").Dose, StringComparison.Ordinal);

    [Theory]
    [InlineData(24.0)]
    [InlineData(140.0)]
    [InlineData(null)]
    public void WhatToFindOutNext_AndThePlan_NameOneWeight(double? filmedKg)
    {
        var asked = Scenario.Named("rounds-forward").Case;
        var advice = LiftReasoning.Reason(
            asked with { Films = [.. asked.Films.Select(film => film with { Load = Load(filmedKg) })], Answers = asked.Answers with { DeadliftKg = 120 } }, Texts.English);

        var dose = advice.Plan.Steps.Single(step => step.Id == "lighter-set").Dose;
        var weight = dose[dose.IndexOf("about ", StringComparison.Ordinal)..dose.IndexOf(", filmed from", StringComparison.Ordinal)];
        Assert.Equal("lighter-set", advice.Next!.Id);
        Assert.Contains(weight, advice.Next.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60.0, 120.0, "about 70 per cent of the 60 kg in your film (42.5 kg)")]
    [InlineData(140.0, 120.0, "about 70 per cent of your usual load (85 kg)")]
    [InlineData(140.0, null, "about 70 per cent of the 140 kg in your film (97.5 kg)")]
    [InlineData(null, 120.0, "about 70 per cent of your usual load (85 kg)")]
    public void ALoadThatTheBackCanHold_IsLessThanTheOneItRoundedWith(double? filmedKg, double? usualKg, string words)
        => Assert.Contains(words, Plans.Make(Filmed(filmedKg, usualKg), Plans.Supported(Pattern.TooHeavy)).Steps.Single(step => step.Id == "load-you-can-hold").Dose, StringComparison.Ordinal);

    [Theory]
    [InlineData(Pattern.BarAhead, "about 60 per cent of the 60 kg in your film (35 kg)")]
    [InlineData(Pattern.SetUpRound, "about 60 per cent of the 60 kg in your film (35 kg)")]
    [InlineData(Pattern.TooHeavy, "about 70 per cent of the 60 kg in your film (42.5 kg)")]
    [InlineData(Pattern.RoundsBackward, "about 50 per cent of the 60 kg in your film (30 kg)")]
    [InlineData(Pattern.ChestOnItsOwn, "about 60 per cent of the 60 kg in your film (35 kg)")]
    [InlineData(Pattern.LeansBack, "about 50 per cent of the 60 kg in your film (30 kg)")]
    public void WhatIsPractised_IsLessThanTheFaultWasFilmedWith_HoweverMuchIsUsual(Pattern pattern, string words)
    {
        var doses = Plans.Make(Filmed(60, 150), Plans.Supported(pattern)).Steps.Select(step => step.Dose).ToList();

        Assert.Contains(doses, dose => dose.Contains(words, StringComparison.Ordinal));
        Assert.DoesNotContain(doses, dose => dose.Contains("usual load", StringComparison.Ordinal));
    }

    [Fact]
    public void OfSeveralFilms_TheLightestThatShowsTheFaultCounts_AndNotTheLighterSet()
    {
        var shows = Cases.SideFilm(Plans.Rounds(20));
        FilmedLift[] films =
        [
            shows with { Load = Load(140) },
            shows with { Load = Load(100) },
            shows with { Load = Load(60), IsLighter = true },
            Cases.SideFilm() with { Load = Load(40) },
            shows,
        ];

        Assert.Equal(100, new LiftCase(films, InterviewAnswers.Nothing).FilmedKg);
        Assert.Equal(40, new LiftCase(films[3..], InterviewAnswers.Nothing).FilmedKg);
        Assert.Null(new LiftCase(films[4..], InterviewAnswers.Nothing).FilmedKg);
    }

    private static LiftCase Filmed(double? filmedKg, double? usualKg)
        => new([Cases.SideFilm(Plans.Rounds(20)) with { Load = Load(filmedKg) }], new InterviewAnswers { DeadliftKg = usualKg });

    private static Kilograms? Load(double? kg) => kg is { } told ? Kilograms.Of(told) : null;
}
