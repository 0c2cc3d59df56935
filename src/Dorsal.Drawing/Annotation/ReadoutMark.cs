using System.Globalization;
using Dorsal.Drawing.Colours;
using Dorsal.Drawing.Sheets;
using Dorsal.Footage;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Wording;

namespace Dorsal.Drawing.Annotation;

/// <summary>
/// In the upper left corner, where letters keep still: repetition and phase, below them how much each part of the back is
/// bent beyond the lifter's own standing, with half of the 95 % interval. Where the film never shows the back it says so, and why.
/// </summary>
internal sealed class ReadoutMark(AnnotatedSize size, PlaquePlaces places, Texts texts) : IMark
{
    private const double Gap = 0.3;

    private readonly SubjectTexts said = texts.About("film");

    public void Draw(Sheet sheet, ShownMoment moment)
    {
        var plaque = new Plaque(sheet, size, places);
        var corner = new ImagePoint(size.Letters, size.Letters);

        void Write(string text, double share = 1, SkiaSharp.SKColor? colour = null)
        {
            if (text.Length > 0)
                corner = corner with { Y = plaque.Draw(text, corner, PlaqueSide.RightBelow, share, colour) + (Gap * size.Letters) };
        }

        Write(Progress(moment));
        if (moment.Lift.Measures[Measure.ThoracicFlexion] is { } back && back.Values.All(value => value is null))
        {
            Write(said.Of("back-unseen"), Plaque.Small);
            Write(texts.Of(back.WhyAbsent), Plaque.Small);
            return;
        }

        Write(Bend(moment, Measure.ThoracicFlexion), 1, BendScale.Thoracic.Of(moment.Now(Measure.ThoracicFlexion)));
        Write(Bend(moment, Measure.LumbarFlexion), 1, BendScale.Lumbar.Of(moment.Now(Measure.LumbarFlexion)));
    }

    private string Bend(ShownMoment moment, Measure measure)
        => moment.ToTell(measure) is { } degrees && moment.Doubt(measure) is { } halfWidth
            ? said.Of($"{measure}", ("bend", $"{Figure.Of(degrees)} ±{halfWidth.ToString("0", CultureInfo.InvariantCulture)}"))
            : said.Of($"{measure}", ("bend", Figure.Absent));

    private string Progress(ShownMoment moment)
    {
        var phase = moment.Phase == LiftPhase.None ? "" : said.Of($"{moment.Phase}");
        var ongoing = moment.Phase switch
        {
            LiftPhase.None or LiftPhase.Floor => null,
            LiftPhase.SetUp => moment.Lift.Repetitions.FirstOrDefault(rep => rep.Start.Number > moment.Time.Number),
            _ => moment.Repetition,
        };
        return ongoing is null ? phase : said.Of("progress", ("number", Number(ongoing.Number)), ("count", Number(moment.Lift.Repetitions.Count)), ("phase", phase));
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
