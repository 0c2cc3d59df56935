using System.Text.Json;
using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.LightSet;
using Dorsal.Result;
using Dorsal.Wording;

namespace Dorsal.Cli.Terminal;

/// <summary>How the closed sets of the core and of the reasoning are said to a lifter.</summary>
internal static class Words
{
    public static string Of(AnalysisStage stage) => stage switch
    {
        AnalysisStage.FindingLifter => "finding the lifter",
        AnalysisStage.FollowingLifter => "following the lifter",
        AnalysisStage.FollowingBar => "following the bar",
        AnalysisStage.Judging => "judging",
    };

    public static string Of(ViewKind kind) => kind switch
    {
        ViewKind.Side => "from the side",
        ViewKind.Oblique => "from the side, at an angle",
        ViewKind.Front => "from the front",
        ViewKind.Back => "from behind",
        ViewKind.Unknown => "could not be told",
    };

    public static string Of(Facing facing) => facing switch
    {
        Facing.Left => "faces left",
        Facing.Right => "faces right",
    };

    public static string Of(LiftKind kind) => kind switch
    {
        LiftKind.Conventional => "conventional deadlift",
        LiftKind.Sumo => "sumo deadlift",
        LiftKind.Romanian => "Romanian deadlift",
        LiftKind.Other => "another pull from the floor, judged as a deadlift",
        LiftKind.NotDeadlift => "not a deadlift",
        LiftKind.Unknown => "could not be told",
    };

    public static string Of(ScaleSource source) => source switch
    {
        ScaleSource.Plate => "from the plate",
        ScaleSource.Stature => "from your height",
        ScaleSource.None => "none, so no lengths and speeds",
    };

    public static string Of(BaselineSource source) => source switch
    {
        BaselineSource.NeutralClip => "your relaxed standing, from --neutral",
        BaselineSource.StandingInClip => "your relaxed standing in this film",
        BaselineSource.Lockout => "your own lockout (no relaxed standing seen)",
        BaselineSource.Population => "an average person (wide intervals)",
    };

    /// <summary>As the report calls it.</summary>
    public static string Of(FindingId id) => OfPage("findingTitles", id.ContractId());

    /// <summary>What a finding's number is, where the finding's name does not say it; absent for all others.</summary>
    /// <param name="measure">As in analysis.json.</param>
    public static string? OfMeasure(string measure) => measure switch
    {
        _ when measure == KnownThresholds.WholeBackBend.Name => "whole back",
        _ when measure == KnownThresholds.ThoracicGrowth.Name || measure == KnownThresholds.LumbarGrowth.Name => "growth after lift-off",
        _ when measure == KnownThresholds.ChestDrop.Name => "upper back",
        _ when measure == KnownThresholds.BackwardBend.Name => "bend backwards",
        _ => null,
    };

    /// <summary>As the report calls it: two names would be taken for two causes.</summary>
    public static string Of(CauseId id) => OfPage("causeTitles", id.ContractId());

    /// <inheritdoc cref="Of(CauseId)"/>
    public static string Of(Support support) => OfPage("support", JsonNamingPolicy.CamelCase.ConvertName(support.ToString()));

    /// <summary>As in "pattern consistent with ...".</summary>
    public static string Of(Pattern pattern) => pattern switch
    {
        Pattern.RoundsBackward => "an upper back that bends backwards at the top",
        Pattern.SetUpRound => "an upper back that is round before the bar leaves the floor",
        Pattern.RoundsInThePull => "an upper back that gives way in the pull",
        Pattern.BarAhead => "a bar that starts ahead of the feet or drifts there, and pulls you forward",
        Pattern.TooHeavy => "more weight than your upper back holds",
        Pattern.FollowsAnotherFault => "a chest that drops because of another fault",
        Pattern.ChestOnItsOwn => "a chest that drops on its own",
        Pattern.LeansBack => "a lift that goes on beyond upright",
        Pattern.BothSides => "muscles that are too weak on both sides",
        Pattern.OneSide => "muscles that are weaker on one side",
        Pattern.Soreness => "the soreness of the days after training",
        Pattern.KnownCondition => "a condition of your back that you know of",
        Pattern.CoreConditioning => "a core that is hardly trained",
        Pattern.NotFromLifting => "pain that does not come from lifting",
    };

    public static string Of(Change change) => change switch
    {
        Change.Vanishes => "vanishes",
        Change.Shrinks => "shrinks",
        Change.Stays => "stays",
        Change.Grows => "grows",
        Change.Unclear => "unclear",
    };

    public static string Of(FindingStatus status) => status switch
    {
        FindingStatus.Present => "seen",
        FindingStatus.Absent => "not seen",
        FindingStatus.Uncertain => "not clear",
        FindingStatus.NotMeasurable => "could not be judged",
    };

    private static string OfPage(string part, string name) => Texts.English.Page.GetProperty(part).GetProperty(name).GetString()!;
}
