namespace Dorsal.Reasoning.Interview;

/// <summary>Signs that come before every other thought (science of warning signs: Finucane 2020; over-refer).</summary>
public enum WarningSign
{
    SuddenTearingPain,
    ChestPressure,
    Breathless,
    Fainting,
    SweatingSick,
    LegWeaknessOrNumbness,
    SaddleNumbness,
    BladderOrBowel,
    CoughingBlood,
    HardBlowOrFall,
    OsteoporosisOrSteroids,
    CancerNowOrBefore,
    FeverOrInfection,
    WeightLoss,
    ConstantOrNightPain,
    GettingSteadilyWorse,
    ArmNumbnessOrWeakness,
    FirstTimeOver50,
    Under20,
    NewDeformity,
    NoBetterInFourWeeks,
}
