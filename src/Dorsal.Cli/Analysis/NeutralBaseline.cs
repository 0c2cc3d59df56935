using Dorsal.Cli.Terminal;
using Dorsal.Footage;
using Dorsal.Measures;
using Dorsal.Results;

namespace Dorsal.Cli.Analysis;

/// <summary>The personal baseline that <c>--neutral</c> names: read from an analysis.json, or measured in a clip.</summary>
internal sealed class NeutralBaseline(ILiftAnalyst analyst, ProgressDisplay progress)
{
    public NeutralPosture? Of(AnalyzeRequest request, CancellationToken cancellation) => request.Neutral switch
    {
        null => null,
        var file when file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) => NeutralFile.Read(Content(file), file),
        var clip => Measure(clip, request, cancellation),
    };

    private static byte[] Content(string file)
        => File.Exists(file) ? File.ReadAllBytes(file) : throw new UserInputException($"There is no file {file}: check what --neutral names.");

    private NeutralPosture Measure(string clip, AnalyzeRequest request, CancellationToken cancellation)
    {
        var standing = progress.Show(
            $"baseline {Path.GetFileName(clip)}",
            report => analyst.Analyse(clip, request.Model, request.Facts, report, cancellation));

        return standing.Neutral
            ?? throw new UserInputException($"{clip} shows nobody standing relaxed and side on; film a few seconds of it, or leave --neutral out.");
    }
}
