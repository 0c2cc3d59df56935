using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Result;

namespace Dorsal.Results;

/// <summary>How the closed sets of the core are spelled in analysis.json.</summary>
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
}
