using Dorsal.Footage;

namespace Dorsal.Person;

/// <summary>Chooses the frames in which the body is read.</summary>
public static class FrameSampling
{
    /// <summary>Every n-th frame, with the smallest n that keeps the rate at or below <paramref name="framesPerSecond"/>.</summary>
    public static IReadOnlyList<int> AtMost(VideoFacts facts, double framesPerSecond)
    {
        var step = Math.Max(1, (int)Math.Ceiling(facts.FramesPerSecond / framesPerSecond));
        return [.. Enumerable.Range(0, facts.FrameCount).Where(index => index % step == 0)];
    }
}
