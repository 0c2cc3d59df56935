using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Muscles;
using Dorsal.Reasoning.Tests.Scenarios;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Causes;

/// <summary>Which side is taken for the weaker one when a film from the front or from behind shows a tilt.</summary>
public class WeakerSideTests
{
    private const string BothSides = "weak-on-both-sides-alike";

    private static readonly InterviewAnswers Silent = InterviewAnswers.Nothing;

    [Fact]
    public void OnlyAFilmTells_TheSideThatHangsLower()
    {
        Assert.Equal(BodySide.Left, Weaker(Silent, LifterSide.Left));
        Assert.Equal(BodySide.Right, Weaker(Silent, LifterSide.Right));
        Assert.Null(Weaker(Silent, (LifterSide?)null));
    }

    [Fact]
    public void TheLiftersOwnWords_WinOverTheFilm()
    {
        Assert.Equal(BodySide.Right, Weaker(Silent with { WeakSide = WeakSide.Right }, LifterSide.Left));
        Assert.Null(Weaker(Silent with { WeakSide = WeakSide.None }, LifterSide.Left));
    }

    [Fact]
    public void PainAndTiltOnDifferentSides_TellNoSide()
    {
        Assert.Null(Weaker(Silent with { PainSites = [PainSite.UpperBackRight] }, LifterSide.Left));
        Assert.Equal(BodySide.Right, Weaker(Silent with { PainSites = [PainSite.UpperBackRight] }, LifterSide.Right));
        Assert.Equal(BodySide.Right, Weaker(Silent with { PainSites = [PainSite.UpperBackRight] }, (LifterSide?)null));
    }

    [Theory]
    [InlineData(PainSite.UpperBackMiddle)]
    [InlineData(PainSite.BetweenShoulderBlades)]
    [InlineData(PainSite.UpperBackRight)]
    public void PainOfTheLeftAndElsewhereInTheUpperBack_IsNotPainOfOneSideOnly(PainSite also)
    {
        bool OneSideOnly(params IReadOnlyList<PainSite> sites) => CauseRanking.Rank(Cases.Answered(new InterviewAnswers { PainSites = sites }), Texts.English)
            .SelectMany(cause => cause.For)
            .Any(item => item.Id == "hurts-on-one-side");

        Assert.True(OneSideOnly(PainSite.UpperBackLeft, PainSite.LowBack));
        Assert.False(OneSideOnly(PainSite.UpperBackLeft, also));
    }

    [Fact]
    public void FilmsThatTiltToDifferentSides_TellNoSide() => Assert.Null(Weaker(Silent, LifterSide.Left, LifterSide.Right));

    [Fact]
    public void AFilmWithoutATilt_SaysThatBothSidesAreAlike_OnlyWhereTheLifterNamesNone()
    {
        var gives = Silent with { Feels = [Feeling.UpperBackGives] };

        Assert.Contains(BothSides, SaidOfLevelShoulders(gives));
        Assert.Contains(BothSides, SaidOfLevelShoulders(gives with { WeakSide = WeakSide.None }));
        Assert.DoesNotContain(BothSides, SaidOfLevelShoulders(gives with { WeakSide = WeakSide.Left }));
        Assert.DoesNotContain(BothSides, SaidOfLevelShoulders(gives with { Feels = [Feeling.UpperBackGives, Feeling.OneSideFirst] }));
    }

    [Fact]
    public void SidesThatAreSaidToBeAlike_AreNotListedBesideWhatTellsOfOneSide()
    {
        var alike = Silent with { WeakSide = WeakSide.None, Feels = [Feeling.UpperBackGives] };

        Assert.Contains(BothSides, Said(Cases.Answered(alike)));
        Assert.DoesNotContain(BothSides, Said(Cases.Answered(alike with { Feels = [Feeling.UpperBackGives, Feeling.OneSideFirst] })));
        Assert.DoesNotContain(BothSides, Said(Cases.Answered(alike with { PainSites = [PainSite.UpperBackRight] })));
        Assert.DoesNotContain(BothSides, Said(new LiftCase([Tilted(LifterSide.Left)], alike)));
    }

    [Fact]
    public void OneSideThatIsNamedTwice_CountsOnce_AndIsListedTwice()
    {
        var gives = Silent with { Feels = [Feeling.OneSideFirst] };
        var both = gives with { WeakSide = WeakSide.Left };

        Assert.Equal(["one-side-gives-way-first", "one-side-is-weaker"], Said(Cases.Answered(both)));
        Assert.Equal(Score(gives), Score(both));
        Assert.Equal(2, Score(both));
        Assert.Equal(Support.Some, CauseRanking.Rank(Cases.Answered(both), Texts.English)[0].Support);
    }

    private static IEnumerable<string> SaidOfLevelShoulders(InterviewAnswers answers)
    {
        var level = Cases.SideFilm(ShownFinding.Of(FindingId.SideTilt, FindingStatus.Absent, KnownThresholds.SideTilt, Reading.PlusMinus(1, 2), 2)) with { View = ViewKind.Back };
        return Said(new LiftCase([level], answers));
    }

    private static IEnumerable<string> Said(LiftCase known)
        => CauseRanking.Rank(known, Texts.English).SelectMany(cause => cause.For).Select(item => item.Id);

    private static double Score(InterviewAnswers answers) => WeighedCause.Of(CauseId.MuscularWeakness, Cases.Answered(answers)).Score;

    private static FilmedLift Tilted(LifterSide? lower) => Cases.SideFilm(
        ShownFinding.Of(FindingId.SideTilt, FindingStatus.Present, KnownThresholds.SideTilt, Reading.PlusMinus(12, 3), 2) with { LowerSide = lower }) with
    { View = ViewKind.Back };

    private static BodySide? Weaker(InterviewAnswers answers, params IReadOnlyList<LifterSide?> tilts)
    {
        return LiftReasoning.Reason(new LiftCase([.. tilts.Select(Tilted)], answers), Texts.English).Causes.Single(cause => cause.Id == CauseId.MuscularWeakness).WeakerSide;
    }
}
