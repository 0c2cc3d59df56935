using System.Globalization;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Plan;

/// <summary>A share of a weight in words, in kilograms where that weight is known.</summary>
internal sealed class LoadWords(Texts texts)
{
    /// <summary>What is filmed to see whether a fault goes with less weight. Ours: the article says only "less".</summary>
    public const double LighterSetShare = 0.65;

    /// <summary>The smallest pair of plates most gyms have.</summary>
    private const double LoadStepKg = 2.5;

    /// <summary>The bar of most gyms without plates: less is not to be had with it.</summary>
    private const double BarKg = 20;

    /// <summary>Who is in pain begins with 50 to 60 per cent of the last weight that did not hurt: common practice, which monitoring.return says as well.</summary>
    private const double ReturnShare = 0.6;

    private readonly SubjectTexts said = texts.About("plan");

    /// <summary>What a lighter set is filmed with: less than the film that it is held against, whatever the lifter usually lifts.</summary>
    public string OfALighterSet(LiftCase known) => OfTheFilmed(LighterSetShare, known.FilmedKg);

    /// <summary>Of the usual load, or of a lesser one that the fault was filmed with already: where it is there with less, it is not unlearned with more.</summary>
    public string OfTheLesser(double share, LiftCase known)
        => known.FilmedKg is { } filmed && (known.Answers.DeadliftKg is not > 0 || filmed < known.Answers.DeadliftKg)
            ? OfTheFilmed(share, filmed)
            : OfTheUsual(share, known.Answers.DeadliftKg);

    /// <summary>Of the last weight that did not hurt, which only the lifter knows: the usual one may be what hurts. No more than what was filmed with the fault, as ever.</summary>
    public string OfThePainless(double share, LiftCase known) => known.FilmedKg is { } filmed
        ? said.Of("load.painless.filmed", ("share", Percent(Math.Min(share, ReturnShare))), ("filmed", Kilograms(filmed)))
        : said.Of("load.painless", ("share", Percent(Math.Min(share, ReturnShare))));

    /// <summary>The bar alone only where the share comes to what it weighs: of a light usual load it may be as much as that, and no share of it.</summary>
    private string OfTheUsual(double share, double? usualKg) => Loadable(share * usualKg) is { } kg && kg < usualKg
        ? said.Of(
            kg switch { < BarKg => "load.light", BarKg => "load.bar", _ => "load.known" },
            ("share", Percent(share)),
            ("kg", Kilograms(kg)))
        : said.Of("load", ("share", Percent(share)));

    /// <summary>The bar alone may be as much as was filmed, so it is never said instead of less.</summary>
    private string OfTheFilmed(double share, double? filmedKg) => Loadable(share * filmedKg) is { } kg && kg < filmedKg
        ? said.Of(
            kg < BarKg ? "load.filmed.light" : "load.filmed.known",
            ("share", Percent(share)),
            ("filmed", Kilograms(filmedKg.Value)),
            ("kg", Kilograms(kg)))
        : said.Of("load.filmed", ("share", Percent(share)));

    /// <summary>As plates allow it; absent where the load is not known. An answer of 0 is none: nobody deadlifts nothing.</summary>
    private static double? Loadable(double? kg) => kg is > 0 and var known ? Math.Max(LoadStepKg, Math.Round(known / LoadStepKg) * LoadStepKg) : null;

    private static string Percent(double share) => Amounts.Whole(100 * share);

    private static string Kilograms(double kg) => kg.ToString("0.#", CultureInfo.InvariantCulture);
}
