using System.CommandLine;
using Dorsal.Cli.Validating;
using Dorsal.Inference.Nets;
using Dorsal.Person;

namespace Dorsal.Cli.Arguments;

/// <summary><c>dorsal validate DIR</c>: its options and the request they make.</summary>
internal sealed class ValidateCommand
{
    private readonly Argument<string> folder = new("DIR")
    {
        Description = "Rendered clips with their truth (NAME.json), real ones with labels.tsv and events.tsv, or a folder with both in synth/ and clips/.",
        Validators = { EmptyName.RefusedAsNameOf("folder") },
    };

    private readonly Option<string?> outFolder = new("--out")
    {
        Description = $"Write each clip's analysis there, in a folder of its name (default: ./{ValidateRequest.DefaultOutFolder}/).",
        HelpName = "DIR",
    };

    private readonly Option<bool> reuse = new("--reuse")
    {
        Description = "Score the analyses that are already there; analyse only the clips that have none.",
    };

    private readonly Option<PoseModel?> model = ModelOption.Create();

    private readonly Option<int?> threads = ThreadsOption.Create();

    private readonly Option<string?> markdown = new("--markdown")
    {
        Description = "Write the tables into this page too, between its markers, real clips in sums only.",
        HelpName = "FILE",
        Validators = { EmptyName.RefuseAsFile },
    };

    public static Command Create(Surroundings surroundings, CancellationToken cancellation)
    {
        var options = new ValidateCommand();
        var command = new Command("validate", "Analyses clips with known answers and says how far off the analyses are.")
        {
            options.folder,
            options.outFolder,
            options.reuse,
            options.model,
            options.threads,
            options.markdown,
        };
        command.SetAction(line => ValidateJob.Run(options.Request(line), surroundings, cancellation));
        return command;
    }

    private ValidateRequest Request(ParseResult line) => new(
        line.GetRequiredValue(folder),
        line.GetValue(outFolder) ?? ValidateRequest.DefaultOutFolder,
        line.GetValue(reuse),
        line.GetValue(model) ?? PoseModel.Heavy,
        line.GetValue(threads),
        line.GetValue(markdown));
}
