namespace Dorsal.Footage;

/// <summary>
/// Every <paramref name="Step"/>-th frame of a film, beginning with the frame <paramref name="First"/>; none from the frame
/// <paramref name="End"/> on.
/// </summary>
public readonly record struct FrameChoice(int Step, int First, int End = int.MaxValue)
{
    public static FrameChoice All { get; } = new(1, 0);

    /// <summary>The densest choice that keeps the rate at or below <paramref name="framesPerSecond"/>.</summary>
    public static FrameChoice AtMost(double framesPerSecond, VideoFacts facts)
        => new(Math.Max(1, (int)Math.Ceiling(facts.FramesPerSecond / framesPerSecond)), 0);

    /// <summary>Up to <paramref name="most"/> frames, each in the middle of its part of the film, so that a fade at either end matters little.</summary>
    public static FrameChoice Spread(int most, VideoFacts facts)
    {
        var step = Math.Max(1, (int)Math.Ceiling(facts.FrameCount / (double)most));
        return new FrameChoice(step, Math.Min(step / 2, Math.Max(0, facts.FrameCount - 1)));
    }

    public bool Holds(int frame) => frame >= First && frame < End && (frame - First) % Step == 0;

    /// <summary>Which frame of the film the chosen one at a place among the chosen is.</summary>
    public int At(int place) => First + (place * Step);

    /// <summary>At which place among the chosen a frame that is <see cref="Holds">held</see> stands.</summary>
    public int PlaceOf(int frame) => (frame - First) / Step;

    /// <summary>The chosen ones of so many frames.</summary>
    public IReadOnlyList<int> Of(int frameCount)
        => [.. Enumerable.Range(0, Math.Max(0, (Math.Min(End, frameCount) - First + Step - 1) / Step)).Select(At)];
}
