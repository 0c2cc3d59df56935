using Dorsal.Drawing.Colours;
using Dorsal.Drawing.KeyFrames;
using Dorsal.Drawing.Overlay;
using Dorsal.Recordings;
using Dorsal.Result;
using Dorsal.Video;

namespace Dorsal.Report.Tests;

/// <summary>What the pages of a rendered film are made of.</summary>
/// <param name="Film">The copy that a page holds.</param>
internal sealed record SampleParts(TracedLift Lift, LiftAnalysisResult Result, IReadOnlyList<KeyPicture> Pictures, byte[] Film)
{
    public static SampleParts Of(string film, string recording, AnalysisVersions versions)
    {
        var lift = DeadliftAnalysis.Trace(RecordingFile.Read(recording), new AnalysisOptions());
        var result = DeadliftAnalysis.Judge(lift, versions);
        return new SampleParts(lift, result, PicturesOf(film, lift, result), Copy(film));
    }

    public static IReadOnlyList<KeyPicture> PicturesOf(string film, TracedLift lift, LiftAnalysisResult result) => KeyPictures.Draw(
        FfmpegFootage.Open(film, FfmpegTools.Find(), CancellationToken.None),
        lift, KeyFrameChoice.Of(lift, result.Findings), ShownBends.By(result.Findings), Environment.ProcessorCount, null, CancellationToken.None);

    private static byte[] Copy(string film)
    {
        var folder = Directory.CreateTempSubdirectory("dorsal-");
        try
        {
            var copy = Path.Combine(folder.FullName, "film.mp4");
            FilmCopy.Make(new FilmSource(film), OverlayTrace.Drawn, copy, FfmpegTools.Find(), CancellationToken.None);
            return File.ReadAllBytes(copy);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
