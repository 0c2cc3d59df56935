using System.CommandLine;
using Dorsal.Cli.Analysis;
using Dorsal.Exports;
using Dorsal.Footage;
using Dorsal.Inference.Nets;
using Dorsal.Person;
using Dorsal.Quantities;
using Dorsal.Video;

namespace Dorsal.Cli.Arguments;

/// <summary><c>dorsal analyze VIDEO</c>: the options of the contract and the request they make.</summary>
internal sealed class AnalyzeCommand
{
    private readonly Argument<string[]> videos = new("VIDEO")
    {
        Description = "The film of the lift; several are analysed one after the other, each into a folder of its name.",
        Arity = ArgumentArity.OneOrMore,
        Validators = { FilmNames.RefuseUnknownOptions, EmptyName.RefusedAsNameOf("film") },
    };

    private readonly Option<string?> outFolder = new("--out")
    {
        Description = "Write the result files there, those of several films into a folder each (default: ./dorsal-out/<video name>/).",
        HelpName = "DIR",
    };

    private readonly Option<string?> neutral = new("--neutral")
    {
        Description = "The lifter standing relaxed, side on: the personal baseline (a clip, an analysis.json, or a folder with one).",
        HelpName = "VIDEO|FILE",
        Validators = { EmptyName.RefuseAsFile },
    };

    // Wide enough for every lifter and bar there is; outside of it the unit is wrong.
    private readonly Option<double?> load = NumberOption.Between(
        AnalysisOptions.Loads.Least.Number, AnalysisOptions.Loads.Most.Number, "kg", "--load", "KG", "The load: bar and plates together.");

    private readonly Option<double?> height = NumberOption.Between(
        100 * AnalysisOptions.Statures.Least.Number, 100 * AnalysisOptions.Statures.Most.Number, "cm", "--height", "CM", "The lifter's stature: scale of lift.trc when no plate can be measured.");

    private readonly Option<double?> plateDiameter = PlateOption.Create("Diameter of the visible plate (default: 450).");

    private readonly Option<PoseModel?> model = ModelOption.Create();

    private readonly Option<string?> interview = InterviewOption.Create();

    private readonly Option<Seconds?> from = MomentOption.Create(
        "--from", "Where in the film the lift begins, such as 12:30: what comes before is not read; times in the results stay those of the film.");

    private readonly Option<Seconds?> to = MomentOption.Create("--to", "Where in the film the lift has ended, such as 14:00: what comes after is not read.");

    private readonly Option<string?> language = LanguageOption.Create("the report, the annotated video");

    private readonly Option<bool> noVideo = new("--no-video") { Description = "Skip the annotated video." };

    private readonly Option<bool> noReport = new("--no-report") { Description = "Skip report.html, the page to look at." };

    private readonly Option<ExportFormat[]?> export = ExportOption.Create();

    private readonly Option<string?> debug = new("--debug")
    {
        Description = "Draw what every stage saw on the frames, as a film and as pictures, into this folder.",
        HelpName = "DIR",
    };

    private readonly Option<int?> threads = ThreadsOption.Create();

    private readonly Option<bool> quiet = new("--quiet") { Description = "No progress, one line of result." };

    public static Command Create(Surroundings surroundings, CancellationToken cancellation)
    {
        var options = new AnalyzeCommand();
        var command = new Command("analyze", "Measures the lift in a video, and says what its pattern is consistent with.")
        {
            options.videos,
            options.outFolder,
            options.from,
            options.to,
            options.neutral,
            options.load,
            options.height,
            options.plateDiameter,
            options.model,
            options.interview,
            options.language,
            options.noVideo,
            options.noReport,
            options.export,
            options.debug,
            options.threads,
            options.quiet,
        };
        command.SetAction(line => AnalyzeJob.Run(line.GetRequiredValue(options.videos), options.Common(line), surroundings, cancellation));
        return command;
    }

    /// <summary>What holds for every film; the request for the first of them.</summary>
    private AnalyzeRequest Common(ParseResult line) => new(
        line.GetRequiredValue(videos)[0],
        line.GetValue(outFolder),
        line.GetValue(neutral),
        line.GetValue(model) ?? PoseModel.Heavy,
        Facts(line),
        line.GetValue(quiet),
        !line.GetValue(noReport),
        line.GetValue(debug),
        line.GetValue(interview),
        line.GetValue(noVideo))
    {
        Threads = line.GetValue(threads),
        Stretch = Stretch(line),
        Exports = line.GetValue(export) ?? [],
        Texts = LanguageOption.Read(line.GetValue(language)),
    };

    private FilmStretch Stretch(ParseResult line)
    {
        var stretch = new FilmStretch(line.GetValue(from), line.GetValue(to));
        return stretch is { From: { } begin, To: { } end } && begin.Number >= end.Number
            ? throw new UserInputException("--from is not before --to: name the moment before the lift with --from and the one after it with --to.")
            : stretch;
    }

    private AnalysisOptions Facts(ParseResult line) => new()
    {
        Load = line.GetValue(load) is { } kilograms ? Kilograms.Of(kilograms) : null,
        Stature = line.GetValue(height) is { } centimetres ? Metres.Of(centimetres / 100) : null,
        PlateDiameter = PlateOption.Of(line.GetValue(plateDiameter)) ?? AnalysisOptions.StandardPlate,
    };
}
