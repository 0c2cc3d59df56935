using Dorsal.Bar;
using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Quantities;

namespace Dorsal.Drawing.Tests;

/// <summary>A film in which nobody was found; only every second frame was analysed.</summary>
internal static class EmptyGym
{
    public const int Frames = 40;
    public const int Analysed = Frames / 2;

    public static VideoFacts Facts { get; } = new(
        "empty-gym.mp4", 320, 241, 0, [.. Enumerable.Range(0, Frames).Select(i => Seconds.Of(i / 60.0))], VariableFrameRate: false);

    public static TracedLift Lift { get; } = DeadliftAnalysis.Trace(
        new Observations(
            Facts,
            PictureArea.Whole(Facts.Width, Facts.Height),
            new LifterTrack([.. Enumerable.Range(0, Analysed).Select(i => new LifterFrame(2 * i, Facts.FrameTimes[2 * i], 0, null, null))]),
            BarTrack.Unseen(Facts)),
        new AnalysisOptions());
}
