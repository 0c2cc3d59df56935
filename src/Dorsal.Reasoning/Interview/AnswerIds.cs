namespace Dorsal.Reasoning.Interview;

/// <summary>How the answers are written in interview.json.</summary>
public static class AnswerIds
{
    public static string ContractId(this PainSite answer) => answer switch
    {
        PainSite.UpperBackLeft => "upper-back-left",
        PainSite.UpperBackRight => "upper-back-right",
        PainSite.UpperBackMiddle => "upper-back-middle",
        PainSite.BetweenShoulderBlades => "between-shoulder-blades",
        PainSite.Neck => "neck",
        PainSite.LowBack => "low-back",
        PainSite.Chest => "chest",
        PainSite.Arm => "arm",
        PainSite.Leg => "leg",
    };

    public static string ContractId(this PainMoment answer) => answer switch
    {
        PainMoment.Setup => "setup",
        PainMoment.OffFloor => "off-floor",
        PainMoment.Knee => "knee",
        PainMoment.Lockout => "lockout",
        PainMoment.Lowering => "lowering",
        PainMoment.After => "after",
        PainMoment.NextDay => "next-day",
        PainMoment.AtRest => "at-rest",
        PainMoment.Night => "night",
    };

    public static string ContractId(this RecentChange answer) => answer switch
    {
        RecentChange.LoadJump => "load-jump",
        RecentChange.NewTechnique => "new-technique",
        RecentChange.AfterABreak => "after-a-break",
        RecentChange.MoreVolume => "more-volume",
        RecentChange.None => "none",
    };

    public static string ContractId(this Condition answer) => answer switch
    {
        Condition.Scoliosis => "scoliosis",
        Condition.Scheuermann => "scheuermann",
        Condition.Osteoporosis => "osteoporosis",
        Condition.PastInjury => "past-injury",
        Condition.Other => "other",
        Condition.None => "none",
    };

    public static string ContractId(this Feeling answer) => answer switch
    {
        Feeling.ChestDrops => "chest-drops",
        Feeling.BarDrifts => "bar-drifts",
        Feeling.GripFirst => "grip-first",
        Feeling.OneSideFirst => "one-side-first",
        Feeling.UpperBackGives => "upper-back-gives",
        Feeling.LegsFirst => "legs-first",
    };

    public static string ContractId(this WeakSide answer) => answer switch
    {
        WeakSide.Left => "left",
        WeakSide.Right => "right",
        WeakSide.None => "none",
    };

    public static string ContractId(this WarningSign answer) => answer switch
    {
        WarningSign.SuddenTearingPain => "sudden-tearing-pain",
        WarningSign.ChestPressure => "chest-pressure",
        WarningSign.Breathless => "breathless",
        WarningSign.Fainting => "fainting",
        WarningSign.SweatingSick => "sweating-sick",
        WarningSign.LegWeaknessOrNumbness => "leg-weakness-or-numbness",
        WarningSign.SaddleNumbness => "saddle-numbness",
        WarningSign.BladderOrBowel => "bladder-or-bowel",
        WarningSign.CoughingBlood => "coughing-blood",
        WarningSign.HardBlowOrFall => "hard-blow-or-fall",
        WarningSign.OsteoporosisOrSteroids => "osteoporosis-or-steroids",
        WarningSign.CancerNowOrBefore => "cancer-now-or-before",
        WarningSign.FeverOrInfection => "fever-or-infection",
        WarningSign.WeightLoss => "weight-loss",
        WarningSign.ConstantOrNightPain => "constant-or-night-pain",
        WarningSign.GettingSteadilyWorse => "getting-steadily-worse",
        WarningSign.ArmNumbnessOrWeakness => "arm-numbness-or-weakness",
        WarningSign.FirstTimeOver50 => "first-time-over-50",
        WarningSign.Under20 => "under-20",
        WarningSign.NewDeformity => "new-deformity",
        WarningSign.NoBetterInFourWeeks => "no-better-in-four-weeks",
    };
}
