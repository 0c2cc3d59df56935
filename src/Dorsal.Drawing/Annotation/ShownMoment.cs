using Dorsal.Drawing.Overlay;
using Dorsal.Footage;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Drawing.Annotation;

/// <summary>What is shown over one frame of the film.</summary>
/// <param name="Index">Of the frame in the film.</param>
/// <param name="Frame">The overlay there, between the analysed frames before and after it.</param>
/// <param name="Number">Of the analysed frame that is nearest.</param>
/// <param name="Told">Of the analysed frame whose numbers are written.</param>
internal sealed record ShownMoment(TracedLift Lift, int Index, OverlayFrame Frame, int Number, int Told)
{
    public Seconds Time => Lift.Seen.Video.FrameTimes[Index];

    public LiftPhase Phase => PhaseFinder.At(Time, Lift.Repetitions);

    /// <summary>The repetition that is going on, or the last one that was; absent before the first.</summary>
    public Repetition? Repetition => Lift.Repetitions.LastOrDefault(rep => rep.Start.Number <= Time.Number);

    /// <summary>To colour by; absent where it could not be measured.</summary>
    public double? Now(Measure measure) => Lift.Measures[measure].Values[Number];
}
