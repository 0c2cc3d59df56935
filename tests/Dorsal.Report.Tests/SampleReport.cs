using Dorsal.Drawing.KeyFrames;
using Dorsal.Drawing.Overlay;
using Dorsal.Inference.Detection;
using Dorsal.Inference.Landmarks;
using Dorsal.Inference.Nets;
using Dorsal.Person;
using Dorsal.Reasoning;
using Dorsal.Result;
using Dorsal.Results;
using Dorsal.Video;
using Dorsal.Wording;

namespace Dorsal.Report.Tests;

/// <summary>The report of a rendered film, made as the program makes it but for the nets, whose work is recorded.</summary>
public sealed class SampleReport : IDisposable
{
    public const string Light = "deadlift-light";

    private static readonly string Film = At($"{Light}.mp4");

    private static readonly AnalysisVersions Versions = new("0.1.0", "recorded", "1");

    /// <summary>What takes long, once for all classes of tests.</summary>
    private static readonly Lazy<SampleParts> Parts = new(() => SampleParts.Of(Film, At($"{Light}.json.gz"), Versions));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dorsal-");

    public SampleReport() => File = Write("report.html", Lift);

    public TracedLift Lift => Parts.Value.Lift;

    public LiftAnalysisResult Result => Parts.Value.Result;

    public IReadOnlyList<KeyPicture> Pictures => Parts.Value.Pictures;

    /// <summary>The page.</summary>
    public string File { get; }

    /// <summary>The copy of the film that is in it.</summary>
    public byte[] FilmBytes => Parts.Value.Film;

    /// <summary>Another page of the same film, with another analysis.</summary>
    public string Write(string name, byte[] analysis) => Write(name, analysis, Pictures);

    /// <summary>The page of somebody who needs help now.</summary>
    public string WriteStopped(string name, byte[] analysis)
    {
        var file = Path.Combine(folder.FullName, name);
        using var page = System.IO.File.Create(file);
        ReportPage.Write(page, [new StoppedLift(analysis)], Texts.English);
        return file;
    }

    /// <summary>The page with other bytes where the film was.</summary>
    public string WriteWithFilm(string name, byte[] film) => Write(name, AnalysisOf(Lift), Lift, Pictures, film);

    /// <summary>In another language, which the analysis speaks too.</summary>
    public string Write(string name, byte[] analysis, Texts texts) => Write(name, analysis, Lift, Pictures, texts);

    public string Write(string name, byte[] analysis, TracedLift lift) => Write(name, analysis, lift, Pictures);

    public string Write(string name, byte[] analysis, IReadOnlyList<KeyPicture> pictures) => Write(name, analysis, Lift, pictures);

    private string Write(string name, byte[] analysis, TracedLift lift, IReadOnlyList<KeyPicture> pictures, Texts? texts = null)
        => Write(name, analysis, lift, pictures, FilmBytes, texts);

    private string Write(string name, byte[] analysis, TracedLift lift, IReadOnlyList<KeyPicture> pictures, byte[] film, Texts? texts = null)
    {
        var file = Path.Combine(folder.FullName, name);
        using var page = System.IO.File.Create(file);
        ReportPage.Write(page, [new ReportedLift(analysis, lift, pictures, film)], texts ?? Texts.English);
        return file;
    }

    /// <summary>The page of a rendered film read by the nets now, as the program reads it: in the recording every frame is read.</summary>
    public (string File, TracedLift Lift) WriteAsRead(string film)
    {
        using var detector = new BlazePoseDetector();
        using var net = new BlazePoseLandmarkNet(PoseModel.Heavy);
        var footage = FfmpegFootage.Open(At($"{film}.mp4"), FfmpegTools.Find(), CancellationToken.None);
        var lift = DeadliftAnalysis.Trace(
            DeadliftAnalysis.Observe(footage, detector, net, Environment.ProcessorCount, null, CancellationToken.None), new AnalysisOptions());
        var copy = Path.Combine(folder.FullName, $"{film}.mp4");
        FilmCopy.Make(new FilmSource(At($"{film}.mp4")), OverlayTrace.Drawn, copy, FfmpegTools.Find(), CancellationToken.None);
        return (Write($"{film}.html", AnalysisOf(lift), lift, [], System.IO.File.ReadAllBytes(copy)), lift);
    }

    /// <summary>The page of another analysis of the same film.</summary>
    public string Write(string name, TracedLift lift) => Write(name, AnalysisOf(lift), lift);

    /// <summary>The page of the fullest case, or of a part of it.</summary>
    public string WriteFullest(string name, int open = FullestCase.Questions, bool asked = true)
    {
        var full = FullestCase.Of(Result, open);
        return Write(name, AnalysisJson.Write(full, FullestCase.AdviceOn(full, asked), Texts.English), SampleParts.PicturesOf(Film, Lift, full));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static byte[] AnalysisOf(TracedLift lift)
    {
        var result = DeadliftAnalysis.Judge(lift, Versions);
        return AnalysisJson.Write(result, LiftReasoning.Reason(LiftCase.OfFilm(result), Texts.English), Texts.English);
    }

    private static string At(string name) => Path.Combine(AppContext.BaseDirectory, name);
}
