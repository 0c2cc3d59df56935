namespace Dorsal;

/// <summary>Turns frames done into the fraction of the whole analysis; following the lifter takes nearly all of it.</summary>
internal sealed class ObservationProgress
{
    private const double SurveyIsRead = 0.05;
    private const double Surveyed = 0.08;
    private const double Followed = 0.88;

    private readonly int frames;
    private readonly Action<AnalysisProgress>? report;

    public ObservationProgress(int frames, Action<AnalysisProgress>? report)
    {
        (this.frames, this.report) = (Math.Max(1, frames), report);
        report?.Invoke(new AnalysisProgress(AnalysisStage.FindingLifter, 0));
    }

    /// <param name="share">Of the survey's frames, 0 to 1.</param>
    public void SurveyRead(double share) => report?.Invoke(new AnalysisProgress(AnalysisStage.FindingLifter, SurveyIsRead * share));

    public void LifterBegins() => report?.Invoke(new AnalysisProgress(AnalysisStage.FollowingLifter, Surveyed));

    /// <param name="behind">The number of frames through which the lifter has been followed.</param>
    public void LifterFollowed(int behind) => report?.Invoke(new AnalysisProgress(
        AnalysisStage.FollowingLifter, Surveyed + ((Followed - Surveyed) * behind / frames)));

    public void BarBegins() => report?.Invoke(new AnalysisProgress(AnalysisStage.FollowingBar, Followed));

    public void BarFollowed() => report?.Invoke(new AnalysisProgress(AnalysisStage.FollowingBar, 1));
}
