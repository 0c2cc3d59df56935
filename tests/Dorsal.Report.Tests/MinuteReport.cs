using Dorsal.Bar;
using Dorsal.Drawing.Colours;
using Dorsal.Drawing.KeyFrames;
using Dorsal.Drawing.Overlay;
using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Quantities;
using Dorsal.Reasoning;
using Dorsal.Recordings;
using Dorsal.Result;
using Dorsal.Results;
using Dorsal.Video;
using Dorsal.Wording;

namespace Dorsal.Report.Tests;

/// <summary>The report of a minute's film: the rendered one again and again, twenty repetitions.</summary>
public sealed class MinuteReport : IDisposable
{
    private const double Seconds = 60;

    private static readonly string Film = Path.Combine(AppContext.BaseDirectory, "deadlift-light.mp4");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dorsal-");

    public MinuteReport()
    {
        var once = RecordingFile.Read(Path.Combine(AppContext.BaseDirectory, "deadlift-light.json.gz"));
        var lift = DeadliftAnalysis.Trace(Repeated(once, (int)Math.Ceiling(Seconds / once.Video.Duration.Number)), new AnalysisOptions());
        var result = DeadliftAnalysis.Judge(lift, new AnalysisVersions("0.1.0", "recorded", "1"));
        var tools = FfmpegTools.Find();
        var minute = Path.Combine(folder.FullName, "minute.mp4");
        Encode(minute, once, lift.Seen.Video.FrameCount / once.Video.FrameCount, tools);
        FilmCopy.Make(new FilmSource(minute), OverlayTrace.Drawn, CopyFile, tools, CancellationToken.None);

        var pictures = KeyPictures.Draw(
            FfmpegFootage.Open(minute, tools, CancellationToken.None), lift, KeyFrameChoice.Of(lift, result.Findings), ShownBends.By(result.Findings), Environment.ProcessorCount, null, CancellationToken.None);
        Repetitions = lift.Repetitions.Count;
        using var page = File.Create(PageFile);
        ReportPage.Write(
            page,
            [new ReportedLift(AnalysisJson.Write(result, LiftReasoning.Reason(LiftCase.OfFilm(result), Texts.English), Texts.English), lift, pictures, File.ReadAllBytes(CopyFile))], Texts.English);
    }

    public int Repetitions { get; }

    public string PageFile => Path.Combine(folder.FullName, "report.html");

    public string CopyFile => Path.Combine(folder.FullName, "copy.mp4");

    public void Dispose() => folder.Delete(recursive: true);

    private static Observations Repeated(Observations once, int times)
    {
        var (frames, seconds) = (once.Video.FrameCount, once.Video.Duration.Number);
        IReadOnlyList<T> Again<T>(IReadOnlyList<T> items, Func<T, int, double, T> later)
            => [.. Enumerable.Range(0, times).SelectMany(round => items.Select(item => later(item, round * frames, round * seconds)))];

        static Quantities.Seconds Later(Quantities.Seconds time, double by) => Quantities.Seconds.Of(time.Number + by);
        return once with
        {
            Video = new VideoFacts(
                "minute.mp4", once.Video.Width, once.Video.Height, 0, Again(once.Video.FrameTimes, (time, _, by) => Later(time, by)), false),
            Lifter = new LifterTrack(Again(once.Lifter.Frames, (frame, index, by) => frame with { Index = frame.Index + index, Time = Later(frame.Time, by) })),
            Bar = once.Bar with { Frames = Again(once.Bar.Frames, (frame, index, by) => frame with { Index = frame.Index + index, Time = Later(frame.Time, by) }) },
        };
    }

    private static void Encode(string minute, Observations once, int times, FfmpegTools tools)
    {
        var footage = FfmpegFootage.Open(Film, tools, CancellationToken.None);
        var shape = new FilmShape(once.Video.Width, once.Video.Height, once.Video.FramesPerSecond);
        using var encoder = FilmEncoder.Start(minute, shape, sound: null, tools, CancellationToken.None);
        var rgba = new byte[4 * once.Video.Width * once.Video.Height];
        Array.Fill(rgba, byte.MaxValue);
        for (var round = 0; round < times; round++)
        {
            foreach (var frame in footage.ReadColour(CancellationToken.None))
            {
                var rgb = frame.Picture.ToRgb();
                for (var i = 0; i < rgba.Length / 4; i++)
                    rgb.AsSpan(3 * i, 3).CopyTo(rgba.AsSpan(4 * i));

                var number = (round * once.Video.FrameCount) + frame.Index;
                encoder.Add(Quantities.Seconds.Of(number / once.Video.FramesPerSecond), rgba);
            }
        }

        encoder.Finish();
    }
}
