using Dorsal;
using Dorsal.Footage;
using Dorsal.Inference.Detection;
using Dorsal.Inference.Landmarks;
using Dorsal.Knowledge;
using Dorsal.Measures;
using Dorsal.Person;
using Dorsal.Quantities;
using Dorsal.Reasoning;
using Dorsal.Result;
using Dorsal.Results;
using Dorsal.Video;
using Dorsal.Wording;

try
{
    // Nets are loaded once, for any number of films.
    using var detector = new BlazePoseDetector();
    using var net = new BlazePoseLandmarkNet(PoseModel.Heavy);

    var film = FfmpegFootage.Open(args[0], FfmpegTools.Find(), CancellationToken.None);
    var seen = DeadliftAnalysis.Observe(film, detector, net, Environment.ProcessorCount, report: null, CancellationToken.None);
    var options = new AnalysisOptions { PlateDiameter = Metres.Of(0.45), Load = Kilograms.Of(100) };
    var lift = DeadliftAnalysis.Measure(seen, options, new AnalysisVersions("my program 1.0", $"heavy {net.Hash[..8]}", KnowledgeVersion.Thresholds));

    Console.WriteLine($"{lift.Lift}, filmed from: {lift.View.Kind}");
    foreach (var (repetition, number) in lift.Repetitions.Select((repetition, index) => (repetition, index + 1)))
    {
        var peak = repetition.Peaks.TryGetValue(Measure.ThoracicFlexion, out var reading)
            ? $"{reading.Value:0} degrees ({reading.Low:0} to {reading.High:0})"
            : "not to be measured";
        Console.WriteLine($"Repetition {number} from {repetition.Events.Start.Number:0.0} s: thoracic flexion up to {peak}");
    }

    foreach (var finding in lift.Findings)
        Console.WriteLine($"{finding.Id}: {finding.Status}");

    var advice = LiftReasoning.Reason(LiftCase.OfFilm(lift), Texts.English);
    File.WriteAllBytes(args[1], AnalysisJson.Write(lift, advice, Texts.English));
    return 0;
}
catch (UserInputException mistake)
{
    // One sentence for the person who gave the film: what is wrong with it and what to do.
    Console.Error.WriteLine(mistake.Message);
    return 2;
}
