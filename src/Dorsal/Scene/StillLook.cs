using Dorsal.Footage;
using MathNet.Numerics.Statistics;

namespace Dorsal.Scene;

/// <summary>
/// Whether pictures look as if the camera stood still, without asking how it might have moved. A plain room has few upright edges to hold a picture
/// by; the lifter's shadow then pulls one over the other, and what was followed is no camera.
/// </summary>
internal sealed class StillLook(SceneView first)
{
    /// <summary>
    /// The share of the first picture's places that look the same where they were. Ours: four films from a tripod have 0.85 to 1.00 (medians over the film), one
    /// whose camera walks 0.56.
    /// </summary>
    private const double LeastAlike = 0.75;

    private readonly GreyDifferences differences = new(first.Places);
    private readonly List<double> alike = [];

    public bool IsStill => alike.Count > 0 && alike.Median() >= LeastAlike;

    /// <param name="moving">Where the lifter is.</param>
    public void Add(GreyPicture picture, PictureArea moving)
    {
        differences.Take(picture, CameraShift.None, moving);
        if (differences.Seen > 0)
            alike.Add(first.Places.Where((place, i) => differences.Shows(i) && Math.Abs(differences.Unexpected(i)) < place.Slope).Count() / (double)differences.Seen);
    }
}
