using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Reasoning.Interview;

namespace Dorsal.Reasoning.Tests;

/// <summary>Cases as a lifter might bring them.</summary>
internal static class Cases
{
    public static LiftCase Empty { get; } = new([], InterviewAnswers.Nothing);

    public static LiftCase Answered(InterviewAnswers answers) => new([], answers);

    /// <summary>A film from the side in which the given questions were answered and the others could not be judged.</summary>
    public static LiftCase Filmed(params IReadOnlyList<Finding> judged) => new([SideFilm(judged)], InterviewAnswers.Nothing);

    public static FilmedLift SideFilm(params IReadOnlyList<Finding> judged) => new(
        "lift.mp4",
        ViewKind.Side,
        LiftKind.Conventional,
        3,
        [.. Enum.GetValues<FindingId>().Select(id => judged.FirstOrDefault(f => f.Id == id) ?? Unjudged(id))])
    {
        Baseline = BaselineSource.StandingInClip,
    };

    private static Finding Unjudged(FindingId id) => new(id, FindingStatus.NotMeasurable, null, [], new Reason.Quoted("It could not be judged from this film."));
}
