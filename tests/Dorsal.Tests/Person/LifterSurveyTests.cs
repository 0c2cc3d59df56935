using Dorsal.Person;

namespace Dorsal.Tests.Person;

public class LifterSurveyTests
{
    [Fact]
    public void LifterBesideABiggerOnlooker_IsChosenByTheHands()
        => AssertChosen(500, StagedPerson.Lifting(500, 400), StagedPerson.Standing(1400, 600));

    [Fact]
    public void SmallFigureWavingInTheBackground_IsNotTheLifter()
        => AssertChosen(500, StagedPerson.Lifting(500, 500), StagedPerson.Lifting(1500, 120));

    [Fact]
    public void StillFigureOfTheSameSize_LikeASkeletonInTheCorner_IsNotTheLifter()
        => AssertChosen(1400, StagedPerson.Standing(500, 500), StagedPerson.Lifting(1400, 500));

    [Fact]
    public void PasserBySeenBriefly_IsNotTheLifter()
    {
        var passing = StagedPerson.Lifting(1500, 500) with { IsDetected = frame => frame < 20 };
        AssertChosen(500, StagedPerson.Lifting(500, 450), passing);
    }

    [Fact]
    public void EmptyRoom_HasNoLifter()
        => Assert.Empty(new StagedScene(StagedPerson.Lifting(500, 400) with { IsDetected = _ => false }).Survey());

    [Fact]
    public void DetectorMistakenAboutABench_IsOverruledByTheNet()
        => Assert.Empty(new StagedScene(StagedPerson.Standing(500, 400) with { Presence = _ => 0.2 }).Survey());

    [Fact]
    public void SightingsOfTheLifter_AreInTheOrderOfTime_AndAllHisOrHerOwn()
    {
        var survey = new StagedScene(StagedPerson.Lifting(500, 400), StagedPerson.Standing(1400, 600)).Survey();
        Assert.Equal(survey.Select(sighting => sighting.FrameIndex).Order(), survey.Select(sighting => sighting.FrameIndex));
        Assert.All(survey, sighting => Assert.Equal(500, sighting.Region.Centre.X));
    }

    private static void AssertChosen(double x, params StagedPerson[] people)
    {
        IReadOnlyList<SurveySighting> survey = new StagedScene(people).Survey();
        Assert.NotEmpty(survey);
        Assert.Equal(x, survey[0].Region.Centre.X);
    }
}
