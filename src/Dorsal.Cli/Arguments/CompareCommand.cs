using System.CommandLine;
using Dorsal.Cli.Comparing;
using Dorsal.Inference.Nets;
using Dorsal.Person;
using Dorsal.Quantities;

namespace Dorsal.Cli.Arguments;

/// <summary><c>dorsal compare FILM FILM [FILM ..]</c>: the options of the contract and the request they make.</summary>
internal sealed class CompareCommand
{
    private readonly Argument<string[]> films = new("FILMS")
    {
        Description = "Videos, folders with an analysis.json, or such files; the heaviest or the earliest first.",
        Arity = ArgumentArity.OneOrMore,
        Validators = { FilmNames.RefuseUnknownOptions, EmptyName.RefusedAsNameOf("film") },
    };

    private readonly Option<IReadOnlyList<Kilograms>?> loads = LoadsOption.Create();

    private readonly Option<IReadOnlyList<Seconds?>?> from = MomentsOption.Create(
        Stretches.From, "Where in each video its lift begins, in the order of the films, such as 2:10,31:00; - for a film that is taken from its start.");

    private readonly Option<IReadOnlyList<Seconds?>?> to = MomentsOption.Create(
        Stretches.To, "Where each has ended. One video may be given twice, to compare two sets of it.");

    private readonly Option<string?> outFolder = new("--out")
    {
        Description = "Write the result files there (default: a folder named after the films, under ./dorsal-out/).",
        HelpName = "DIR",
    };

    private readonly Option<string?> neutral = new("--neutral")
    {
        Description = "The lifter standing relaxed, side on: one baseline for all videos (a clip, an analysis.json, or a folder with one).",
        HelpName = "VIDEO|FILE",
        Validators = { EmptyName.RefuseAsFile },
    };

    private readonly Option<double?> plateDiameter = PlateOption.Create("Diameter of the visible plate, the same in all videos (default: 450).");

    private readonly Option<PoseModel?> model = ModelOption.Create();

    private readonly Option<string?> interview = InterviewOption.Create();

    private readonly Option<string?> language = LanguageOption.Create("the page");

    private readonly Option<int?> threads = ThreadsOption.Create();

    private readonly Option<bool> noReport = new("--no-report") { Description = "Skip comparison.html, the page to look at." };

    private readonly Option<bool> quiet = new("--quiet") { Description = "No progress, one line of result." };

    public static Command Create(Surroundings surroundings, CancellationToken cancellation)
    {
        var options = new CompareCommand();
        var command = new Command("compare", "Holds sets of one lifter side by side: what goes away with less weight, and what stays.")
        {
            options.films,
            options.loads,
            options.from,
            options.to,
            options.outFolder,
            options.neutral,
            options.plateDiameter,
            options.model,
            options.interview,
            options.language,
            options.threads,
            options.noReport,
            options.quiet,
        };
        command.SetAction(line => CompareJob.Run(options.Request(line), surroundings, cancellation));
        return command;
    }

    private CompareRequest Request(ParseResult line) => new(
        line.GetRequiredValue(films),
        line.GetValue(loads),
        line.GetValue(outFolder),
        line.GetValue(neutral),
        line.GetValue(interview),
        line.GetValue(model) ?? PoseModel.Heavy,
        line.GetValue(threads),
        line.GetValue(quiet),
        !line.GetValue(noReport))
    {
        PlateDiameter = PlateOption.Of(line.GetValue(plateDiameter)),
        From = line.GetValue(from),
        To = line.GetValue(to),
        Texts = LanguageOption.Read(line.GetValue(language)),
    };
}
