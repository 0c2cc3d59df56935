using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Lift;
using Dorsal.Measures;

namespace Dorsal.Reasoning.NextSteps;

/// <summary>What another film would make known: findings that are not judged yet, or too close to call.</summary>
internal static class FilmQuestions
{
    /// <summary>Ours: about one lifter in three who comes with pain shows a given fault, less often two or more.</summary>
    private const double OftenPresent = 0.35;

    /// <summary>Ours: too close to call may be either.</summary>
    private const double EvenlyPresent = 0.5;

    /// <summary>Their zero is the lifter's neutral, so a better one may settle them.</summary>
    private static readonly IReadOnlyList<FindingId> Neutral =
        [FindingId.UpperBackRounding, FindingId.LowerBackRounding, FindingId.ChestCollapse, FindingId.LockoutHyperextension];

    /// <summary>The neck is a hint at most, and not worth twice as many combinations.</summary>
    private static readonly IReadOnlyList<FindingId> Unneutral = [FindingId.HipsRiseFirst, FindingId.BarForward, FindingId.BarDrift];

    public static IReadOnlyList<OpenQuestion> FromTheSide { get; } =
    [
        .. Neutral.Select(id => Question(id, OftenPresent, known => Status(known, id) == FindingStatus.NotMeasurable)),
        .. Unneutral.Select(id => Question(id, OftenPresent, known => Status(known, id) is FindingStatus.NotMeasurable or FindingStatus.Uncertain)),
    ];

    /// <summary>Only where the film counts from something else than the lifter's relaxed standing.</summary>
    public static IReadOnlyList<OpenQuestion> AgainstTheNeutral { get; } =
    [
        .. Neutral.Select(id => Question(
            id, EvenlyPresent, known => known.Answer(id) is ({ CountsFromStanding: false }, { Status: FindingStatus.Uncertain }))),
    ];

    public static OpenQuestion Level { get; } = Question(
        FindingId.SideTilt, 0.25, known => Status(known, FindingId.SideTilt) is FindingStatus.NotMeasurable or FindingStatus.Uncertain);

    /// <summary>Only where a film shows repetitions, and too few of them, or too little of them: what is too close to call in a whole set stays so in another.</summary>
    public static OpenQuestion Tiring { get; } = Question(
        FindingId.FatigueDrift,
        OftenPresent,
        known => known.Films.Any(film => film.Repetitions > 0) && Status(known, FindingId.FatigueDrift) == FindingStatus.NotMeasurable);

    private static FindingStatus Status(LiftCase known, FindingId id) => known.Answer(id)?.Finding.Status ?? FindingStatus.NotMeasurable;

    private static OpenQuestion Question(FindingId id, double present, Func<LiftCase, bool> isOpen) => new(
        isOpen,
        [
            new Outcome(present, known => With(known, Clear(id, FindingStatus.Present))),
            new Outcome(1 - present, known => With(known, Clear(id, FindingStatus.Absent))),
        ]);

    /// <summary>As one more film that shows just this, and answers it instead of the others.</summary>
    private static LiftCase With(LiftCase known, Finding told) => known with
    {
        Films =
        [
            new FilmedLift("", ViewKind.Unknown, LiftKind.Unknown, 0, [.. Enum.GetValues<FindingId>().Select(id => id == told.Id ? told : Open(id))])
            {
                Baseline = BaselineSource.NeutralClip,
                UpperBack = told.Id == FindingId.UpperBackRounding ? RoundFromTheStart(told.Measure!.Reading) : null,
            },
            .. known.Films.Select(film => film with { Findings = [.. film.Findings.Select(f => f.Id == told.Id ? Open(f.Id) : f)] }),
        ],
    };

    /// <summary>Which of its ways does not matter here: they belong to one cause.</summary>
    private static UpperBackShape RoundFromTheStart(Reading flexion) => new(flexion, Reading.PlusMinus(0, flexion.HalfWidth));

    /// <summary>Nobody reads the reason of a film that was not taken.</summary>
    private static Reason Unsaid { get; } = new Reason.Quoted("");

    private static Finding Open(FindingId id) => new(id, FindingStatus.NotMeasurable, null, [], Unsaid);

    /// <summary>At the top it is the lean that such a film shows or not: the bend is not there.</summary>
    private static Finding Clear(FindingId id, FindingStatus status)
        => new(id, status, Clear(FindingRules.All.Single(rule => rule.Id == id).Thresholds[0], status), [], Unsaid)
        {
            Other = id == FindingId.LockoutHyperextension
                ? new OtherAnswer(FindingStatus.Absent, Clear(KnownThresholds.BackwardBend, FindingStatus.Absent))
                : null,
        };

    /// <summary>Well beyond the limit, with an interval as wide as the limits are apart.</summary>
    private static FindingMeasure Clear(Threshold limit, FindingStatus status)
    {
        var gap = limit.PresentFrom - limit.AbsentUpTo;
        var value = status == FindingStatus.Present ? limit.PresentFrom + gap : limit.AbsentUpTo - gap;
        return new FindingMeasure(limit.Name, limit.Unit, Reading.PlusMinus(value, gap));
    }
}
