using Dorsal.Cli.Terminal;
using Dorsal.Result;

namespace Dorsal.Cli.Analysis;

/// <summary><c>dorsal analyze</c>: measure, write the files, show the result.</summary>
internal static class AnalyzeJob
{
    public static int Run(AnalyzeRequest request, Surroundings surroundings, CancellationToken cancellation)
    {
        var folder = OutputFolder.For(request);
        var result = Measure(request, surroundings, cancellation);

        // The last moment to stop: from here on the files are written whole.
        cancellation.ThrowIfCancellationRequested();
        var file = folder.Write(result);

        if (request.Quiet)
            surroundings.Output.WriteUnwrapped(ResultLine.Of(result, file));
        else
            ResultView.Show(surroundings.Output, result, file);

        return ExitCode.Done;
    }

    private static LiftAnalysisResult Measure(AnalyzeRequest request, Surroundings surroundings, CancellationToken cancellation)
    {
        var progress = new ProgressDisplay(request.Quiet ? null : surroundings.Progress);
        var baseline = new NeutralBaseline(surroundings.Analyst, progress);
        var options = request.Facts with { Neutral = baseline.Of(request, cancellation) };

        return progress.Show(
            Path.GetFileName(request.Video),
            report => surroundings.Analyst.Analyse(request.Video, request.Model, options, report, cancellation));
    }
}
