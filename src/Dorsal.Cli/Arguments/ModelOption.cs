using System.CommandLine;
using System.CommandLine.Parsing;
using Dorsal.Cli.Analysis;
using Dorsal.Inference.Nets;
using Dorsal.Person;

namespace Dorsal.Cli.Arguments;

/// <summary>Which landmark net to use, spelled as in the contract.</summary>
internal static class ModelOption
{
    public static Option<PoseModel?> Create() => new("--model")
    {
        Description = "The landmark net; heavy sees the back best, lite is quickest (default: heavy).",
        HelpName = "lite|full|heavy",
        CustomParser = Read,
    };

    private static PoseModel? Read(ArgumentResult argument)
    {
        switch (argument.Tokens)
        {
            case [{ Value: "lite" }]:
                return PoseModel.Lite;
            case [{ Value: "full" }]:
                return PoseModel.Full;
            case [{ Value: "heavy" }]:
                return PoseModel.Heavy;
            default:
                argument.AddError($"--model takes lite, full or heavy, and not \"{string.Join(' ', argument.Tokens)}\"");
                return null;
        }
    }
}
