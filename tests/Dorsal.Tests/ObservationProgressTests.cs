using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Quantities;

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
        progress.BarFollowed();

        Assert.Equal(told.Select(step => step.Fraction).Order(), told.Select(step => step.Fraction));
        Assert.Equal(told.Select(step => step.Stage).Order(), told.Select(step => step.Stage));
        Assert.Equal(1, told[^1].Fraction);
        Assert.Equal(3, told.Where(step => step.Stage == AnalysisStage.FindingLifter).DistinctBy(step => step.Fraction).Count());
    }

    [Fact]
    public void WhenAFilmHasBeenWatched_ProgressIsAtItsEnd()
    {
        var told = new List<AnalysisProgress>();
        var gym = new EmptyGym();
        DeadliftAnalysis.Observe(gym, gym, gym, 1, told.Add, CancellationToken.None);

        Assert.Equal(new AnalysisProgress(AnalysisStage.FollowingBar, 1), told[^1]);
        Assert.Equal(told.Select(step => step.Fraction).Order(), told.Select(step => step.Fraction));
    }

    /// <summary>A grey film of a second that nobody walks into.</summary>
    private sealed class EmptyGym : IFootage, IPersonDetector, ILandmarkNet
    {
        private const int Side = 64;

        public VideoFacts Facts { get; } = new("empty.mp4", Side, Side, 0, [.. Enumerable.Range(0, 10).Select(i => Seconds.Of(i / 10.0))], false);

        public PoseModel Model => PoseModel.Lite;

        public IEnumerable<VideoFrame<ColourPicture>> ReadColour(FrameChoice frames, int held, CancellationToken cancellation)
            => frames.Of(Facts.FrameCount).Select(i => new VideoFrame<ColourPicture>(i, Facts.FrameTimes[i], Grey()));

        public IEnumerable<VideoFrame<GreyPicture>> ReadGrey(int shrink, CancellationToken cancellation)
            => Facts.FrameTimes.Select((time, i) => new VideoFrame<GreyPicture>(i, time, Grey().Grey(shrink)));

        public IReadOnlyList<PersonSighting> Detect(ColourPicture picture, PictureArea area) => [];

        public PersonReading Read(ColourPicture picture, PictureArea area, PersonRegion region) => throw new NotSupportedException("There is nobody.");

        private static ColourPicture Grey()
        {
            var rgb = new byte[Side * Side * 3];
            Array.Fill(rgb, (byte)128);
            return ColourPicture.OfRgb(Side, Side, rgb);
        }
    }
}
