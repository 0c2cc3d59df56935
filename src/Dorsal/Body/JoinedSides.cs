using Dorsal.Footage;
using Dorsal.Person;
using MathNet.Numerics.Statistics;

namespace Dorsal.Body;

/// <summary>
/// One joint of the landmarks of both sides: their middle, as long as both feet stand where they usually do. Where the near plate hides a foot, the
/// net guesses it further up; then that leg counts for less, and at last for nothing.
/// </summary>
internal sealed class JoinedSides
{
    /// <summary>
    /// Trunk lengths that one ankle is above the other, beyond what a camera off the side shows: up to the first both legs count alike, from the second
    /// on the lower one alone. Ours, not tuned.
    /// </summary>
    private const double Level = 0.2;
    private const double Guessed = 0.4;

    /// <summary>Where the net sees neither foot, the lower one is a guess as well.</summary>
    private const double LeastSeen = 0.3;

    private readonly double trunkLength;
    private readonly double usual;

    private JoinedSides(double trunkLength, double usual) => (this.trunkLength, this.usual) = (trunkLength, usual);

    public static JoinedSides Of(LifterTrack lifter, double trunkLength)
        => new(trunkLength, lifter.Frames.Select(frame => frame.Pose).OfType<Pose>().Select(LeftAboveRight).Median());

    public ImagePoint Of(Pose pose, BodyPoint left, BodyPoint right)
    {
        var (l, r) = (pose[left].Point, pose[right].Point);
        if (!IsOfLeg(left))
            return ImagePoint.Middle(l, r);

        var above = (LeftAboveRight(pose) - usual) / trunkLength;
        var ankle = pose[above > 0 ? BodyPoint.RightAnkle : BodyPoint.LeftAnkle];
        var guess = ankle.Visibility < LeastSeen ? 0 : Math.Clamp((Math.Abs(above) - Level) / (Guessed - Level), 0, 1);
        var (lower, higher) = above > 0 ? (r, l) : (l, r);
        return lower + ((higher - lower) * ((1 - guess) / 2));
    }

    private static double LeftAboveRight(Pose pose) => pose[BodyPoint.RightAnkle].Point.Y - pose[BodyPoint.LeftAnkle].Point.Y;

    private static bool IsOfLeg(BodyPoint point) => point is BodyPoint.LeftKnee or BodyPoint.LeftAnkle or BodyPoint.LeftHeel or BodyPoint.LeftFootIndex;
}
