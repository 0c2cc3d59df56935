using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Inference.Landmarks;

/// <summary>Turns the landmark net's numbers into points of the picture.</summary>
internal static class LandmarkDecoding
{
    private const int PublicPoints = 33;
    private const int CentrePoint = 33;
    private const int AbovePoint = 34;

    // x, y, z in pixels of the net's input, then the logits of visibility and presence.
    private const int Values = 5;

    public static Pose Pose(ReadOnlySpan<float> landmarks, ReadOnlySpan<float> world, PersonRegion region, int size)
    {
        var points = new Landmark[PublicPoints];
        var body = new WorldPoint[PublicPoints];
        var (sin, cos) = Math.SinCos(region.Angle);
        for (var i = 0; i < PublicPoints; i++)
        {
            var values = landmarks.Slice(i * Values, Values);
            points[i] = new Landmark(Point(landmarks, i, region, size), Sigmoid(values[3]), Sigmoid(values[4]));

            // The net sees the body turned, and mirrored, with the region.
            var (x, y, z) = (region.Across * world[3 * i], world[(3 * i) + 1], world[(3 * i) + 2]);
            body[i] = new WorldPoint((x * cos) - (y * sin), (x * sin) + (y * cos), z);
        }

        return new Pose(points, body);
    }

    public static PersonRegion NextRegion(ReadOnlySpan<float> landmarks, PersonRegion region, int size)
        => AlignedRegion.Around(Point(landmarks, CentrePoint, region, size), Point(landmarks, AbovePoint, region, size));

    private static ImagePoint Point(ReadOnlySpan<float> landmarks, int index, PersonRegion region, int size)
        => region.ToImage(landmarks[index * Values] / size, landmarks[(index * Values) + 1] / size);

    private static double Sigmoid(double logit) => 1 / (1 + Math.Exp(-logit));
}
