using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.LightSet;
using Dorsal.Reasoning.Muscles;
using Dorsal.Reasoning.Safety;
using Dorsal.Result;

namespace Dorsal.Results;

/// <summary>How the closed sets of the core and of the reasoning are spelled in analysis.json.</summary>
internal static class ContractWords
{
    public static string Of(ViewKind kind) => kind switch
    {
        ViewKind.Side => "side",
        ViewKind.Oblique => "oblique",
        ViewKind.Front => "front",
        ViewKind.Back => "back",
        ViewKind.Unknown => "unknown",
    };

    public static string Of(CameraMotion motion) => motion switch
    {
        CameraMotion.Still => "still",
        CameraMotion.Held => "held",
        CameraMotion.Lost => "lost",
    };

    public static string Of(Facing facing) => facing switch
    {
        Facing.Left => "left",
        Facing.Right => "right",
    };

    public static string Of(LiftKind kind) => kind switch
    {
        LiftKind.Conventional => "conventional",
        LiftKind.Sumo => "sumo",
        LiftKind.Romanian => "romanian",
        LiftKind.Other => "other",
        LiftKind.NotDeadlift => "notDeadlift",
        LiftKind.Unknown => "unknown",
    };

    public static string Of(ScaleSource source) => source switch
    {
        ScaleSource.Plate => "plate",
        ScaleSource.Stature => "stature",
        ScaleSource.None => "none",
    };

    public static string Of(BaselineSource source) => source switch
    {
        BaselineSource.NeutralClip => "neutralClip",
        BaselineSource.StandingInClip => "standingInClip",
        BaselineSource.Lockout => "lockout",
        BaselineSource.Population => "population",
    };

    public static string Of(FindingStatus status) => status switch
    {
        FindingStatus.Present => "present",
        FindingStatus.Absent => "absent",
        FindingStatus.Uncertain => "uncertain",
        FindingStatus.NotMeasurable => "notMeasurable",
    };

    public static string Of(LifterSide side) => side switch
    {
        LifterSide.Left => "left",
        LifterSide.Right => "right",
    };

    public static string Of(Support support) => support switch
    {
        Support.Strong => "strong",
        Support.Some => "some",
        Support.None => "none",
        Support.Unknown => "unknown",
    };

    public static string Of(Pattern pattern) => pattern switch
    {
        Pattern.RoundsBackward => "rounds-backward",
        Pattern.SetUpRound => "set-up-round",
        Pattern.RoundsInThePull => "rounds-in-the-pull",
        Pattern.BarAhead => "bar-ahead",
        Pattern.TooHeavy => "too-heavy",
        Pattern.FollowsAnotherFault => "follows-another-fault",
        Pattern.ChestOnItsOwn => "chest-on-its-own",
        Pattern.LeansBack => "leans-back",
        Pattern.BothSides => "both-sides",
        Pattern.OneSide => "one-side",
        Pattern.Soreness => "soreness",
        Pattern.KnownCondition => "known-condition",
        Pattern.CoreConditioning => "core-conditioning",
        Pattern.NotFromLifting => "not-from-lifting",
    };

    public static string Of(SafetyAdvice advice) => advice switch
    {
        SafetyAdvice.NoSignNamed => "noSignNamed",
        SafetyAdvice.SeeProfessional => "seeProfessional",
        SafetyAdvice.GetHelpNow => "getHelpNow",
    };

    public static string Of(Muscle muscle) => muscle switch
    {
        Muscle.Rhomboids => "rhomboids",
        Muscle.PosteriorDeltoid => "posterior-deltoid",
        Muscle.Trapezius => "trapezius",
        Muscle.LatissimusDorsi => "latissimus-dorsi",
        Muscle.ThoracicErectors => "thoracic-erectors",
        Muscle.Core => "core",
    };

    public static string Of(BodySide side) => side switch
    {
        BodySide.Both => "both",
        BodySide.Left => "left",
        BodySide.Right => "right",
    };

    public static string Of(Change change) => change switch
    {
        Change.Vanishes => "vanishes",
        Change.Shrinks => "shrinks",
        Change.Stays => "stays",
        Change.Grows => "grows",
        Change.Unclear => "unclear",
    };

    public static string Of(ComparisonKind kind) => kind switch
    {
        ComparisonKind.LessWeight => "lessWeight",
        ComparisonKind.BeforeAndAfter => "beforeAndAfter",
    };
}
