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

    private static IEnumerable<string> SaidOfLevelShoulders(InterviewAnswers answers)
    {
        var level = Cases.SideFilm(ShownFinding.Of(FindingId.SideTilt, FindingStatus.Absent, KnownThresholds.SideTilt, Reading.PlusMinus(1, 2), 2)) with { View = ViewKind.Back };
        return CauseRanking.Rank(new LiftCase([level], answers), Texts.English).SelectMany(cause => cause.For).Select(item => item.Id);
    }

    private static BodySide? Weaker(InterviewAnswers answers, params IReadOnlyList<LifterSide?> tilts)
    {
        var limit = KnownThresholds.SideTilt;
        var films = tilts.Select(lower => Cases.SideFilm(
            ShownFinding.Of(FindingId.SideTilt, FindingStatus.Present, limit, Reading.PlusMinus(12, 3), 2) with { LowerSide = lower }) with
        { View = ViewKind.Back });
        return LiftReasoning.Reason(new LiftCase([.. films], answers), Texts.English).Causes.Single(cause => cause.Id == CauseId.MuscularWeakness).WeakerSide;
    }
}
