using Dorsal.Drawing.Colours;
using Dorsal.Drawing.Sheets;
using Dorsal.Footage;
using Dorsal.Measures;
using Dorsal.Wording;

namespace Dorsal.Drawing.Annotation;

/// <summary>
/// In the upper left corner, where letters keep still: repetition and phase, below them how much each part of the back is
/// bent beyond the lifter's own standing, or all of it where that is what is coloured, with half of the 95 % interval. Where the film never shows the back it says so, and why.
/// </summary>
internal sealed class ReadoutMark(AnnotatedSize size, PlaquePlaces places, Texts texts) : IMark
{
    private const double Gap = 0.3;

    private readonly ReadoutWords words = new(texts);

    public void Draw(Sheet sheet, ShownMoment moment)
    {
        var plaque = new Plaque(sheet, size, places);
        var corner = new ImagePoint(size.Letters, size.Letters);

        void Write(string text, double share = 1, SkiaSharp.SKColor? colour = null)
        {
            if (text.Length > 0)
                corner = corner with { Y = plaque.Draw(text, corner, PlaqueSide.RightBelow, share, colour) + (Gap * size.Letters) };
        }

        Write(words.Progress(moment));
        if (moment.Lift.Measures[Measure.ThoracicFlexion] is { } back && back.Values.All(value => value is null))
        {
            Write(words.NeverSeen, Plaque.Small);
            Write(words.Why(back.WhyAbsent), Plaque.Small);
            return;
        }

        if (moment.Bend == ShownBend.OfTheWhole)
        {
            Write(words.Bend(moment, Measure.WholeBackBend), 1, moment.ColourOfWholeBack);
            return;
        }

        Write(words.Bend(moment, Measure.ThoracicFlexion), 1, moment.ColourOfUpperBack);
        Write(words.Bend(moment, Measure.LumbarFlexion), 1, moment.ColourOfLowerBack);
    }
}
