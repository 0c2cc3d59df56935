using Dorsal.Inference.Detection;
using Dorsal.Inference.Landmarks;
using Dorsal.Inference.Nets;
using Dorsal.Person;
using Dorsal.Result;
using Dorsal.Video;

namespace Dorsal.Stability.Tests;

/// <summary>
/// Alters the first repetition of rendered clips with the ffmpeg that Dorsal finds, and analyses it the whole way, with the best
/// model.
/// </summary>
public sealed class FilmStudio : IDisposable
{
    /// <summary>The first repetition of every clip is over by then, and the second not begun.</summary>
    private const string Seconds = "3.5";

    private static readonly AnalysisVersions Versions = new("test", "heavy", "test");

    private readonly FfmpegTools tools = FfmpegTools.Find();
    private readonly string folder = Directory.CreateTempSubdirectory("dorsal-").FullName;
    private readonly BlazePoseDetector detector = new();
    private readonly BlazePoseLandmarkNet net = new(PoseModel.Heavy);
    private readonly Dictionary<string, LiftAnalysisResult> originals = [];

    /// <summary>The repetition as it was filmed; analysed once.</summary>
    public LiftAnalysisResult Original(string clip)
    {
        if (!originals.TryGetValue(clip, out var result))
            originals.Add(clip, result = Altered(clip, Alteration.None));

        return result;
    }

    public LiftAnalysisResult Altered(string clip, Alteration alteration) => Analysed(clip, alteration, net);

    /// <summary>As filmed, seen by the net of another processor.</summary>
    public LiftAnalysisResult Elsewhere(string clip) => Analysed(clip, Alteration.None, new RoundingNet(net));

    private LiftAnalysisResult Analysed(string clip, Alteration alteration, ILandmarkNet seenBy)
    {
        var film = Path.Combine(folder, $"{clip}-{alteration.Name}.mp4");
        string[] input = ["-t", Seconds, "-i", Path.Combine(AppContext.BaseDirectory, "Clips", $"{clip}.mp4")];
        string[] output = ["-an", "-vf", alteration.Filter, "-c:v", "libx264", .. alteration.Quality, film];
        using var child = tools.Start(
            ["-nostdin", "-y", "-v", "error", .. input, .. output], frames: 1000, CancellationToken.None);
        Assert.True(child.WaitForExit() == 0, child.Errors);

        var footage = FfmpegFootage.Open(film, tools, CancellationToken.None);
        var seen = DeadliftAnalysis.Observe(footage, detector, seenBy, Environment.ProcessorCount, null, CancellationToken.None);
        return DeadliftAnalysis.Measure(seen, new AnalysisOptions(), Versions);
    }

    public void Dispose()
    {
        net.Dispose();
        detector.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
