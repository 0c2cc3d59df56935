using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Result;

namespace Dorsal.Cli.Terminal;

/// <summary>How the closed sets of the core are said to a lifter.</summary>
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
        LiftKind.Other => "another pull from the floor",
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

    public static string Of(FindingId id) => id switch
    {
        FindingId.UpperBackRounding => "Upper back rounds",
        FindingId.LowerBackRounding => "Lower back rounds",
        FindingId.ChestCollapse => "Chest drops, shoulders come forward",
        FindingId.HipsRiseFirst => "Hips rise first",
        FindingId.LockoutHyperextension => "Leans back at the top",
        FindingId.BarForward => "Bar starts ahead of mid-foot",
        FindingId.BarDrift => "Bar leaves the legs",
        FindingId.NeckExtension => "Head bent back",
        FindingId.SideTilt => "Tilts to one side",
        FindingId.FatigueDrift => "Gets worse or slower with the repetitions",
    };
}
