using System.Globalization;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Wording;

namespace Dorsal.Drawing.Annotation;

/// <summary>Every word that is written on the film.</summary>
internal sealed class ReadoutWords(Texts texts)
{
    private readonly SubjectTexts said = texts.About("film");

    public string NeverSeen => said.Of("back-unseen");

    public string Why(UnmeasurableReason reason) => texts.Of(reason);

    /// <summary>Such as "Upper back  12° ±6".</summary>
    /// <param name="measure">Of the upper, the lower or the whole back.</param>
    public string Bend(ShownMoment moment, Measure measure)
        => said.Of($"{measure}", ("bend", moment.ToTell(measure) is { } degrees && moment.Doubt(measure) is { } halfWidth
            ? Figure.WithDoubt(degrees, halfWidth)
            : Figure.Absent));

    /// <summary>Repetition and phase; empty where there is nothing to tell, and of another exercise, which has other phases.</summary>
    public string Progress(ShownMoment moment)
    {
        if (moment.Lift.Kind == LiftKind.NotDeadlift)
            return "";

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
