using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Recordings;

/// <summary>Facts of the video; times in tenths of a millisecond.</summary>
/// <param name="BreaksOff">No in older recordings, which do not say.</param>
internal sealed record StoredVideo(string FileName, int Width, int Height, int Rotation, int[] Times, bool VariableFrameRate, bool BreaksOff = false)
{
    private const double Ticks = 10_000;

    public static StoredVideo From(VideoFacts facts) => new(
        facts.FileName, facts.Width, facts.Height, facts.RotationDegrees,
        [.. facts.FrameTimes.Select(time => (int)Math.Round(time.Number * Ticks))], facts.VariableFrameRate, facts.BreaksOff);

    public VideoFacts ToFacts() => new(
        FileName, Width, Height, Rotation, [.. Times.Select(time => Seconds.Of(time / Ticks))], VariableFrameRate)
    {
        BreaksOff = BreaksOff,
    };
}
