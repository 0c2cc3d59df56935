using Dorsal.Bar;
using Dorsal.Drawing.Overlay;
using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Quantities;
using Dorsal.Reasoning;
using Dorsal.Result;
using Dorsal.Results;
using Dorsal.Video;
using Dorsal.Wording;

namespace Dorsal.Report.Tests;

/// <summary>The report of the rendered film played four times as fast, so that it has 120 frames a second.</summary>
public sealed class SlowMotionReport : IDisposable
{
    public const double FramesPerSecond = 120;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dorsal-");

    public SlowMotionReport()
    {
        using var sample = new SampleReport();
        var lift = DeadliftAnalysis.Trace(Quick(sample.Lift.Seen), new AnalysisOptions());
        var result = DeadliftAnalysis.Judge(lift, sample.Result.Versions);
        var tools = FfmpegTools.Find();
        var film = Path.Combine(folder.FullName, "slow.mp4");
        Film(film, FfmpegFootage.Open(Path.Combine(AppContext.BaseDirectory, $"{SampleReport.Light}.mp4"), tools, CancellationToken.None), lift.Seen.Video, tools);
        FilmCopy.Make(new FilmSource(film), OverlayTrace.Drawn, CopyFile, tools, CancellationToken.None);
        Times = [.. lift.Seen.Video.FrameTimes.Select(time => time.Number)];
        using var page = File.Create(PageFile);
        ReportPage.Write(
            page,
            [new ReportedLift(AnalysisJson.Write(result, LiftReasoning.Reason(LiftCase.OfFilm(result), Texts.English), Texts.English), lift, [], File.ReadAllBytes(CopyFile))], Texts.English);
    }

    /// <summary>Of all frames of the film.</summary>
    public IReadOnlyList<double> Times { get; }

    public string PageFile => Path.Combine(folder.FullName, "report.html");

    private string CopyFile => Path.Combine(folder.FullName, "copy.mp4");

    public void Dispose() => folder.Delete(recursive: true);

    private static Observations Quick(Observations seen)
    {
        var (slow, times) = (seen.Video, seen.Video.FrameTimes.Select((_, frame) => Seconds.Of(frame / FramesPerSecond)).ToList());
        return seen with
        {
            Video = new VideoFacts("slow.mp4", slow.Width, slow.Height, 0, times, false),
            Lifter = new LifterTrack([.. seen.Lifter.Frames.Select(frame => frame with { Time = times[frame.Index] })]),
            Bar = seen.Bar with { Frames = [.. seen.Bar.Frames.Select(frame => frame with { Time = times[frame.Index] })] },
        };
    }

    private static void Film(string file, FfmpegFootage footage, VideoFacts quick, FfmpegTools tools)
    {
        var shape = new FilmShape(quick.Width, quick.Height, FramesPerSecond, FilmPixels.Yuv420);
        using var encoder = FilmEncoder.Start(file, shape, sound: null, tools, CancellationToken.None);
        foreach (var frame in footage.ReadResized(shape, FrameChoice.All, CancellationToken.None))
            encoder.Add(quick.FrameTimes[frame.Index], frame.Picture);

        encoder.Finish();
    }
}
