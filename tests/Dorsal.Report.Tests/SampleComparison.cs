using System.Text;
using System.Text.Json.Nodes;
using Dorsal.Findings;
using Dorsal.Lift;
using Dorsal.Quantities;
using Dorsal.Reasoning;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.LightSet;
using Dorsal.Result;
using Dorsal.Results;
using Dorsal.Wording;

namespace Dorsal.Report.Tests;

/// <summary>The rendered film against itself, judged as if it had been rounder with more weight.</summary>
public sealed class SampleComparison : IDisposable
{
    private readonly SampleReport sample = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dorsal-");

    public SampleComparison() => File = Write("comparison.html", [Lift("heavy.mp4", 24), Lift("light.mp4", 2)]);

    /// <summary>The page.</summary>
    public string File { get; }

    public LiftAnalysisResult Result => sample.Result;

    /// <summary>How many bytes of the page are films.</summary>
    public long FilmBytes => 2 * 4 * ((sample.FilmBytes.Length + 2L) / 3);

    /// <summary>A film of this name whose upper back is so round, with everything that can be shown of it.</summary>
    /// <param name="measure">What tells how round it is.</param>
    /// <param name="repetitions">Others than those that were found.</param>
    public ComparedLift Lift(
        string name, double roundness, Texts? texts = null, string measure = "thoracicFlexion", IReadOnlyList<Repetition>? repetitions = null)
    {
        var result = Judged(name, roundness, measure);
        var lift = sample.Lift with { Repetitions = repetitions ?? sample.Lift.Repetitions };
        return new(result, new ReportedLift(Analysis(result, texts ?? Texts.English), lift, sample.Pictures, sample.FilmBytes));
    }

    /// <summary>The same of which only the analysis.json is left.</summary>
    /// <param name="without">A series that was not measured.</param>
    public ComparedLift Stored(string name, double roundness, Texts? texts = null, string? without = null)
    {
        var result = Judged(name, roundness);
        var analysis = Without(without, Analysis(result, texts ?? Texts.English));
        return new(result, new StoredLift(analysis, AnalysisFile.Read(analysis, name).Repetitions, AnalysisFile.ReadTimes(analysis, name)));
    }

    /// <summary>A film of this name that answers no question, for a reason.</summary>
    public ComparedLift Unjudged(string name, string reason)
    {
        var result = Result with
        {
            Video = Result.Video with { FileName = name },
            Findings = [.. Result.Findings.Select(finding => new Finding(finding.Id, FindingStatus.NotMeasurable, null, [], new Reason.Quoted(reason)))],
        };
        return new(result, new ReportedLift(Analysis(result, Texts.English), sample.Lift, sample.Pictures, sample.FilmBytes));
    }

    /// <param name="lifts">The heaviest first, each with less weight than the one before.</param>
    public string Write(string name, IReadOnlyList<ComparedLift> lifts, Advice? advice = null, Texts? texts = null, IReadOnlyList<string>? notes = null)
    {
        var said = texts ?? Texts.English;
        var loads = lifts.Select((_, place) => Kilograms.Of(140 - (40 * place))).ToList();
        List<FilmedLift> films = [.. lifts.Select(lift => FilmedLift.Of(lift.Result))];
        var compared = SetComparer.Compare([.. films.Zip(loads, (film, load) => new FilmedSet(film, load, Result.Measures.Baseline))], said);
        var answers = new InterviewAnswers();
        var json = ComparisonJson.Write(
            [.. lifts.Zip(loads, (lift, load) => new ComparedItem(lift.Result.Video.FileName, load, "analysis.json"))],
            compared with { Notes = notes ?? compared.Notes },
            CauseComparer.Compare(compared, films, answers, said),
            advice ?? LiftReasoning.Reason(new LiftCase(films, answers, compared), said));

        var file = Path.Combine(folder.FullName, name);
        using var page = System.IO.File.Create(file);
        ReportPage.Write(page, [.. lifts.Select(lift => lift.Shown)], said, json);
        return file;
    }

    public void Dispose()
    {
        sample.Dispose();
        folder.Delete(recursive: true);
    }

    private static byte[] Analysis(LiftAnalysisResult result, Texts texts)
        => AnalysisJson.Write(result, LiftReasoning.Reason(LiftCase.OfFilm(result), texts), texts);

    private static byte[] Without(string? series, byte[] analysis)
    {
        if (series is null)
            return analysis;

        var root = JsonNode.Parse(analysis)!;
        root["series"]![series] = new JsonArray([.. root["series"]![series]!.AsArray().Select(_ => (JsonNode?)null)]);
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private LiftAnalysisResult Judged(string name, double roundness, string measure = "thoracicFlexion")
    {
        var rounding = new Finding(
            FindingId.UpperBackRounding,
            roundness > 10 ? FindingStatus.Present : FindingStatus.Absent,
            new(measure, "deg", Reading.PlusMinus(roundness, 3)),
            [],
            new Reason.NotMeasurable(UnmeasurableReason.TooFewFrames));
        return Result with { Video = Result.Video with { FileName = name }, Findings = [rounding, .. Result.Findings.Skip(1)] };
    }
}

/// <summary>A lift of a comparison: what it is compared by, and what is shown of it.</summary>
public sealed record ComparedLift(LiftAnalysisResult Result, PageLift Shown);
