using Dorsal.Back;
using Dorsal.Bar;
using Dorsal.Camera;
using Dorsal.Footage;
using Dorsal.Lift;
using Dorsal.Person;
using Dorsal.Quantities;

namespace Dorsal.Drawing;

/// <summary>One analysed frame of a lift, with what each stage says of it.</summary>
/// <param name="Number">Among the analysed frames, from 0; not the frame's index in the film.</param>
internal sealed record DrawnMoment(TracedLift Lift, int Number)
{
    public LifterFrame Lifter => Lift.Seen.Lifter.Frames[Number];

    public Seconds Time => Lifter.Time;

    public BackMoment Back => Lift.Back[Number];

    public BarFrame Bar => Lift.Seen.Bar.Frames[Lifter.Index];

    /// <summary>Where the frame's picture shows a place of the lifter's plane.</summary>
    public ImagePoint ToPicture(SagittalPoint place) => Lift.InPicture(Lifter.Index, Lift.Plane.ToImage(place));

    public LiftPhase Phase => PhaseFinder.At(Time, Lift.Repetitions);

    /// <summary>The repetition that is going on; absent before, between and after them.</summary>
    public Repetition? Repetition => Lift.Repetitions.LastOrDefault(rep => rep.IsGoingOnAt(Time));
}
