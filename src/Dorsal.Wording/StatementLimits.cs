using Dorsal.Findings;
using Dorsal.Knowledge;

namespace Dorsal.Wording;

/// <summary>What each quantity of a lift is held against.</summary>
internal static class StatementLimits
{
    public static Threshold Of(StatementKind kind) => kind switch
    {
        StatementKind.UpperBackLevel => KnownThresholds.ThoracicFlexion,
        StatementKind.UpperBackGrowth => KnownThresholds.ThoracicGrowth,
        StatementKind.LowerBackLevel => KnownThresholds.LumbarFlexion,
        StatementKind.LowerBackGrowth => KnownThresholds.LumbarGrowth,
        StatementKind.WholeBackForUpper or StatementKind.WholeBackForLower => KnownThresholds.WholeBackBend,
        StatementKind.ShouldersForward => KnownThresholds.ShoulderProtraction,
        StatementKind.ChestUp => KnownThresholds.ChestDrop,
        StatementKind.TrunkTip => KnownThresholds.TrunkTip,
        StatementKind.LeanBackFromUpright or StatementKind.LeanBackFromStanding => KnownThresholds.LeanBack,
        StatementKind.BackwardBend => KnownThresholds.BackwardBend,
        StatementKind.BarForward => KnownThresholds.BarForward,
        StatementKind.BarDrift => KnownThresholds.BarDrift,
        StatementKind.NeckExtension => KnownThresholds.NeckExtension,
        StatementKind.ShoulderTilt or StatementKind.BarTilt or StatementKind.HipTilt => KnownThresholds.SideTilt,
        StatementKind.SpeedLoss => KnownThresholds.SpeedLoss,
        StatementKind.UpperBackDrift or StatementKind.LowerBackDrift or StatementKind.TrunkTipDrift => KnownThresholds.RoundingDrift,
        StatementKind.BarPathDrift => KnownThresholds.PathDrift,
    };
}
