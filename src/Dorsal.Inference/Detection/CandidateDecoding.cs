namespace Dorsal.Inference.Detection;

/// <summary>Turns the detector's numbers into candidates (the public pose graph's TensorsToDetectionsCalculator).</summary>
internal static class CandidateDecoding
{
    // Box centre and size, then four points, of which the first two matter; all in pixels of the input.
    private const int Values = 12;
    private const double InputSize = 224;
    private const double LargestLogit = 100;

    public static List<Candidate> Decode(ReadOnlySpan<float> boxes, ReadOnlySpan<float> scores, double threshold)
    {
        var found = new List<Candidate>();
        for (var i = 0; i < scores.Length; i++)
        {
            var score = 1 / (1 + Math.Exp(-Math.Clamp(scores[i], -LargestLogit, LargestLogit)));
            if (score >= threshold)
                found.Add(Decode(boxes.Slice(i * Values, Values), DetectorAnchors.All[i], score));
        }

        return found;
    }

    private static Candidate Decode(ReadOnlySpan<float> box, (double X, double Y) anchor, double score)
    {
        var (x, y) = (anchor.X + (box[0] / InputSize), anchor.Y + (box[1] / InputSize));
        var (halfWidth, halfHeight) = (box[2] / InputSize / 2, box[3] / InputSize / 2);
        return new Candidate(
            score,
            x - halfWidth,
            y - halfHeight,
            x + halfWidth,
            y + halfHeight,
            anchor.X + (box[4] / InputSize),
            anchor.Y + (box[5] / InputSize),
            anchor.X + (box[6] / InputSize),
            anchor.Y + (box[7] / InputSize));
    }
}
