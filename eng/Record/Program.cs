// Stores what Dorsal takes from the pixels of a clip, and measures stored clips again without the pixels.
//
//   dotnet run -c Release --project eng/Record -- observe VIDEO OUT.json.gz
//   dotnet run -c Release --project eng/Record -- bar VIDEO OUT.json.gz            follows only the bar anew
//   dotnet run -c Release --project eng/Record -- draw VIDEO OUT.json.gz DIR      draws what was seen, without the nets
//   dotnet run -c Release --project eng/Record -- report VIDEO OUT.json.gz PAGE   makes the report, without the nets
//   dotnet run -c Release --project eng/Record -- annotate VIDEO OUT.json.gz FILM  makes the annotated film, without the nets
//   dotnet run -c Release --project eng/Record -- copy VIDEO COPY.mp4             copies the film as for a report; annotate takes it for VIDEO
//   dotnet run -c Release --project eng/Record -- measure OUT.json.gz ANALYSIS.json [more pairs ...]
using Dorsal;
using Dorsal.Bar;
using Dorsal.Body;
using Dorsal.Drawing;
using Dorsal.Drawing.Annotation;
using Dorsal.Drawing.Colours;
using Dorsal.Drawing.KeyFrames;
using Dorsal.Drawing.Overlay;
using Dorsal.Footage;
using Dorsal.Inference.Detection;
using Dorsal.Inference.Landmarks;
using Dorsal.Inference.Nets;
using Dorsal.Person;
using Dorsal.Reasoning;
using Dorsal.Recordings;
using Dorsal.Report;
using Dorsal.Result;
using Dorsal.Results;
using Dorsal.Video;
using Dorsal.Wording;

if (args is ["observe", var video, var recording])
{
    using var detector = new BlazePoseDetector();
    using var net = new BlazePoseLandmarkNet(PoseModel.Heavy);
    var footage = FfmpegFootage.Open(video, FfmpegTools.Find(), CancellationToken.None);
    RecordingFile.Write(recording, DeadliftAnalysis.Observe(footage, detector, net, Environment.ProcessorCount, null, CancellationToken.None));
    return 0;
}

if (args is ["bar", var film, var known])
{
    var seen = RecordingFile.Read(known);
    var footage = FfmpegFootage.Open(film, FfmpegTools.Find(), CancellationToken.None);
    var grey = GreyFilm.Read(footage, BarTracker.ShrinkFor(TrunkLengths.Typical(seen.Lifter)), CancellationToken.None);
    var bar = BarTracker.TrackInAnyColour(grey, seen.Area, HandTrack.Of(seen.Lifter), Environment.ProcessorCount, CancellationToken.None);
    RecordingFile.Write(known, seen with { Bar = bar });
    return 0;
}

if (args is ["draw", var drawn, var stored, var folder])
{
    Directory.CreateDirectory(folder);
    var footage = FfmpegFootage.Open(drawn, FfmpegTools.Find(), CancellationToken.None);
    using var drawings = new StageFilm(DeadliftAnalysis.Trace(RecordingFile.Read(stored), new AnalysisOptions()));
    var shape = new FilmShape(drawings.Width, drawings.Height, drawings.FramesPerSecond);
    using var encoder = FilmEncoder.Start(Path.Combine(folder, "debug.mp4"), shape, sound: null, FfmpegTools.Find(), CancellationToken.None);
    drawings.Draw(footage, encoder.Add, (name, png) => File.WriteAllBytes(Path.Combine(folder, $"{name}.png"), png), null, CancellationToken.None);
    encoder.Finish();
    return 0;
}

if (args is ["report", var reported, var observed, var page])
{
    var lift = DeadliftAnalysis.Trace(RecordingFile.Read(observed), new AnalysisOptions());
    var result = DeadliftAnalysis.Judge(lift, new AnalysisVersions("recording", "recording", "recording"));
    var footage = FfmpegFootage.Open(reported, FfmpegTools.Find(), CancellationToken.None);
    var pictures = KeyPictures.Draw(footage, lift, KeyFrameChoice.Of(lift, result.Findings), ShownBends.By(result.Findings), Environment.ProcessorCount, null, CancellationToken.None);
    var copy = page + ".mp4";
    FilmCopy.Make(new FilmSource(reported), OverlayTrace.Drawn, copy, FfmpegTools.Find(), CancellationToken.None);
    using var file = File.Create(page);
    ReportPage.Write(file, [new ReportedLift(AnalysisJson.Write(result, LiftReasoning.Reason(LiftCase.OfFilm(result), Texts.English), Texts.English), lift, pictures, File.ReadAllBytes(copy))], Texts.English);
    File.Delete(copy);
    return 0;
}

if (args is ["annotate", var shown, var taken, var target])
{
    var tools = FfmpegTools.Find();
    var footage = FfmpegFootage.Open(shown, tools, CancellationToken.None);
    var lift = DeadliftAnalysis.Trace(RecordingFile.Read(taken), new AnalysisOptions());
    var findings = DeadliftAnalysis.Judge(lift, new AnalysisVersions("recording", "recording", "recording")).Findings;
    using var annotated = new AnnotatedFilm(lift, ShownBends.By(findings), Texts.English);
    var shape = new FilmShape(annotated.Width, annotated.Height, annotated.FramesPerSecond, FilmPixels.Yuv420);
    var copied = CopiedFilm.Open(shown, lift.Seen.Video, annotated.Frames, tools, CancellationToken.None);
    var pictures = copied.IsOf(annotated.Frames)
        ? copied.ReadResized(shape, CancellationToken.None)
        : footage.ReadResized(shape, annotated.Frames, CancellationToken.None);
    using var encoder = FilmEncoder.Start(target, shape, footage.FindSound(tools, CancellationToken.None), tools, CancellationToken.None);
    annotated.Draw(pictures, encoder.Add, null, CancellationToken.None);
    encoder.Finish();
    return 0;
}

if (args is ["copy", var whole, var small])
{
    FilmCopy.Make(new FilmSource(whole), OverlayTrace.Drawn, small, FfmpegTools.Find(), CancellationToken.None);
    return 0;
}

if (args is ["measure", .. var pairs] && pairs.Length is > 0 && pairs.Length % 2 == 0)
{
    foreach (var pair in pairs.Chunk(2))
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(pair[1]))!);
        var versions = new AnalysisVersions("recording", "recording", "recording");
        var result = DeadliftAnalysis.Measure(RecordingFile.Read(pair[0]), new AnalysisOptions(), versions);
        File.WriteAllBytes(pair[1], AnalysisJson.Write(result, LiftReasoning.Reason(LiftCase.OfFilm(result), Texts.English), Texts.English));
    }

    return 0;
}

Console.Error.WriteLine("Usage: observe VIDEO OUT.json.gz | bar VIDEO OUT.json.gz | draw VIDEO OUT.json.gz DIR | report VIDEO OUT.json.gz PAGE | annotate VIDEO OUT.json.gz FILM | copy VIDEO COPY.mp4 | measure IN.json.gz ANALYSIS.json [IN OUT ...]");
return 2;
