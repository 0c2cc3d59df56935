using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Cli.Analysis;

/// <summary>Looks on while an analysis reads the film and the net, from outside: the core has no clock.</summary>
internal interface IAnalysisWatch
{
    /// <returns>A footage that shows the same frames.</returns>
    IFootage Over(IFootage footage);

    /// <returns>A net that reads the same. Several threads may ask it at once.</returns>
    ILandmarkNet Over(ILandmarkNet net);
}
