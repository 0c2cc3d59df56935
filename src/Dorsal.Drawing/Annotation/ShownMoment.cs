using Dorsal.Drawing.Colours;
using Dorsal.Drawing.Overlay;
using Dorsal.Footage;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Quantities;
using SkiaSharp;

namespace Dorsal.Drawing.Annotation;

/// <summary>What is shown over one frame of the film.</summary>
/// <param name="Index">Of the frame in the film.</param>
/// <param name="Frame">The overlay there.</param>
/// <param name="Span">The analysed frames that it lies between; absent where none is near.</param>
/// <param name="Told">Of the analysed frame whose numbers are written; absent where none is near.</param>
/// <param name="Backs">Where the line that is drawn has its bend.</param>
/// <param name="Bend">Which of its bends gives the line its colours.</param>
internal sealed record ShownMoment(TracedLift Lift, int Index, OverlayFrame Frame, FilmSpan? Span, int? Told, ReadBacks Backs, ShownBend Bend)
{
    public Seconds Time => Lift.Seen.Video.FrameTimes[Index];

    public LiftPhase Phase => PhaseFinder.At(Time, Lift.Repetitions);

    /// <summary>The repetition that is going on, or the last one that was; absent before the first.</summary>
    public Repetition? Repetition => Lift.Repetitions.LastOrDefault(rep => rep.Start.Number <= Time.Number);

    /// <summary>Absent before the first, between two and after the last.</summary>
    public Repetition? Ongoing => Lift.Repetitions.LastOrDefault(rep => rep.IsGoingOnAt(Time));

    public SKColor ColourOfLowerBack => ColourOf(Measure.LumbarFlexion, BendScale.Lumbar);

    public SKColor ColourOfUpperBack => ColourOf(Measure.ThoracicFlexion, BendScale.Thoracic);

    public SKColor ColourOfWholeBack => BendScale.Whole.Of(Now(Measure.WholeBackBend));

    private SKColor ColourOf(Measure part, BendScale scale) => Bend == ShownBend.OfTheWhole ? ColourOfWholeBack : scale.Of(Now(part));

    /// <summary>Of a bend of the back, to colour by; absent where it could not be measured, or not be judged, or was not read here.</summary>
    private double? Now(Measure measure)
        => Span is { } span && Lift.IsLevelJudged(measure) && Backs.Has(measure, span.Nearest) ? Lift.Measures[measure].Values[span.Nearest] : null;

    /// <summary>To be read; absent where it could not be measured.</summary>
    public double? ToTell(Measure measure) => Told is { } number ? Lift.Measures[measure].Values[number] : null;

    /// <summary>Half the 95 % interval of <see cref="ToTell"/>.</summary>
    public double? Doubt(Measure measure) => Told is { } number ? Lift.Measures[measure].HalfWidths[number] : null;

    /// <summary>Whether the near plate hides a place of the picture: what is there was only guessed.</summary>
    public bool IsBehindPlate(ImagePoint place)
        => Frame.Bar is { } centre && Lift.Seen.Bar.Plate is { } plate
            && Math.Pow((place.X - centre.X) / plate.RadiusX, 2) + Math.Pow((place.Y - centre.Y) / plate.RadiusY, 2) < 1;
}
