using Dorsal.Quantities;

namespace Dorsal.Footage;

/// <summary>What the container says about the video, as displayed after rotation.</summary>
/// <param name="FileName">The name of the file without its folder.</param>
/// <param name="Width">Displayed width in pixels.</param>
/// <param name="Height">Displayed height in pixels.</param>
/// <param name="RotationDegrees">The rotation tag: 0, 90, 180 or 270.</param>
/// <param name="FrameTimes">The time of every frame that decodes, ascending, counted from the film's first: where only a stretch of it was read, the first one is later than 0.</param>
/// <param name="VariableFrameRate">Whether the spans between frames differ by more than the clock's rounding.</param>
public sealed record VideoFacts(
    string FileName,
    int Width,
    int Height,
    int RotationDegrees,
    IReadOnlyList<Seconds> FrameTimes,
    bool VariableFrameRate)
{
    /// <summary>Whether the file ends before the film does, so that what comes later is missing. Containers without an index do not tell.</summary>
    public bool BreaksOff { get; init; }

    public int FrameCount => FrameTimes.Count;

    /// <summary>The median frame rate; 0 when there are fewer than two frames.</summary>
    public double FramesPerSecond { get; } = MedianRate(FrameTimes);

    /// <summary>When the first frame is shown: 0, or later where only a stretch of the film was read.</summary>
    public Seconds Begins => FrameCount == 0 ? Seconds.Of(0) : FrameTimes[0];

    /// <summary>How long its frames are shown.</summary>
    public Seconds Duration => FrameCount < 2
        ? Seconds.Of(0)
        : Seconds.Of(FrameTimes[^1].Number - FrameTimes[0].Number + (1 / FramesPerSecond));

    /// <summary>When the last frame has been shown.</summary>
    public Seconds Ends => Seconds.Of(Begins.Number + Duration.Number);

    private static double MedianRate(IReadOnlyList<Seconds> times)
    {
        var spans = times.Zip(times.Skip(1), (a, b) => b.Number - a.Number).Where(span => span > 0).Order().ToList();
        return spans.Count == 0 ? 0 : 1 / spans[spans.Count / 2];
    }
}
