using Dorsal.Footage;
using Dorsal.Signals;

namespace Dorsal.Person;

/// <summary>
/// The closed outline of the person in one frame, in the displayed picture, the inside on the right hand when walking along
/// the points on the screen (clockwise as seen). Sub-pixel.
/// </summary>
/// <param name="Points">The vertices; the last one joins the first.</param>
/// <param name="EdgeWidths">
/// For each vertex the width in pixels over which the mask goes from outside to inside: small is sharp, large is unsure.
/// </param>
public sealed record Silhouette(IReadOnlyList<ImagePoint> Points, IReadOnlyList<double> EdgeWidths)
{
    /// <summary>The same in a quarter of the memory, to a hundredth of a pixel or so: to be kept until the film has ended.</summary>
    public Silhouette Packed() => new(PackedPoints.Of(Points), PackedNumbers.Of(EdgeWidths));
}
