namespace Dorsal.Inference.Detection;

/// <summary>A person the detector proposes, 0 to 1 in its input: a box around the face and two points of the body.</summary>
/// <param name="CentreX">The middle of the hips, with <paramref name="CentreY"/>.</param>
/// <param name="AboveX">A point on the circle around the body, with <paramref name="AboveY"/>.</param>
internal readonly record struct Candidate(
    double Score, double Left, double Top, double Right, double Bottom, double CentreX, double CentreY, double AboveX, double AboveY)
{
    /// <summary>Shared area over joint area.</summary>
    public double Overlap(Candidate other)
    {
        var width = Math.Min(Right, other.Right) - Math.Max(Left, other.Left);
        var height = Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top);
        if (width <= 0 || height <= 0)
            return 0;

        var shared = width * height;
        return shared / (Area + other.Area - shared);
    }

    private double Area => (Right - Left) * (Bottom - Top);

    /// <summary>The mean of candidates for the same person, each as heavy as its score; with the best score among them.</summary>
    public static Candidate Blend(IReadOnlyList<Candidate> same)
    {
        var total = same.Sum(one => one.Score);
        return new Candidate(
            same.Max(one => one.Score),
            Mean(one => one.Left),
            Mean(one => one.Top),
            Mean(one => one.Right),
            Mean(one => one.Bottom),
            Mean(one => one.CentreX),
            Mean(one => one.CentreY),
            Mean(one => one.AboveX),
            Mean(one => one.AboveY));

        double Mean(Func<Candidate, double> value) => same.Sum(one => one.Score * value(one)) / total;
    }
}
