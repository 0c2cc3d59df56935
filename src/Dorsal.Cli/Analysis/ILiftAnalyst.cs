using Dorsal.Inference.Nets;
using Dorsal.Person;
using Dorsal.Video;

namespace Dorsal.Cli.Analysis;

/// <summary>Measures the lift in a video file.</summary>
internal interface ILiftAnalyst
{
    /// <param name="copy">May be made while the film is read.</param>
    /// <exception cref="Footage.UserInputException">The file cannot be used as a film.</exception>
    MeasuredLift Analyse(
        FilmSource film,
        PoseModel model,
        AnalysisOptions options,
        Action<AnalysisProgress>? report,
        CancellationToken cancellation,
        CopyOnTheWay? copy = null);
}
