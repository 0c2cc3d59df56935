using System.CommandLine;
using Dorsal.Cli.Benching;
using Dorsal.Inference.Nets;
using Dorsal.Person;

namespace Dorsal.Cli.Arguments;

/// <summary><c>dorsal bench VIDEO</c>: its options and the request they make.</summary>
internal sealed class BenchCommand
{
    private readonly Argument<string> video = new("VIDEO")
    {
        Description = "The film that is analysed while a clock runs; no result is kept.",
        Validators = { EmptyName.RefusedAsNameOf("film") },
    };

    private readonly Option<PoseModel?> model = ModelOption.Create();

    private readonly Option<int?> threads = ThreadsOption.Create();

    private readonly Option<string?> json = new(BenchFile.Option)
    {
        Description = "Write the figures there too.",
        HelpName = "FILE",
    };

    public static Command Create(Surroundings surroundings, CancellationToken cancellation)
    {
        var options = new BenchCommand();
        var command = new Command("bench", "Says how long each part of an analysis takes on this machine, and how much memory.")
        {
            options.video,
            options.model,
            options.threads,
            options.json,
        };
        command.SetAction(line => BenchJob.Run(options.Request(line), surroundings, cancellation));
        return command;
    }

    private BenchRequest Request(ParseResult line) => new(
        line.GetRequiredValue(video),
        line.GetValue(model) ?? PoseModel.Heavy,
        line.GetValue(threads),
        line.GetValue(json));
}
