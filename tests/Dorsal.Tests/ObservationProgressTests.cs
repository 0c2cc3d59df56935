namespace Dorsal.Tests;

public sealed class ObservationProgressTests
{
    [Fact]
    public void WhileAFilmIsWatched_ProgressNeverFalls_AndMovesWhileTheSurveyIsRead()
    {
        var told = new List<AnalysisProgress>();
        var progress = new ObservationProgress(frames: 100, told.Add);
        progress.SurveyRead(0.5);
        progress.SurveyRead(1);
        progress.LifterBegins();
        progress.LifterFollowed(50);
        progress.LifterFollowed(100);
        progress.BarBegins();

        Assert.Equal(told.Select(step => step.Fraction).Order(), told.Select(step => step.Fraction));
        Assert.Equal(told.Select(step => step.Stage).Order(), told.Select(step => step.Stage));
        Assert.Equal(3, told.Where(step => step.Stage == AnalysisStage.FindingLifter).DistinctBy(step => step.Fraction).Count());
    }
}
