using Dorsal.Lift;

namespace Dorsal.Drawing.Annotation;

/// <summary>What a phase is called on the film.</summary>
internal static class PhaseWords
{
    /// <summary>Empty where there is nothing to tell.</summary>
    public static string Of(LiftPhase phase) => phase switch
    {
        LiftPhase.None => "",
        LiftPhase.SetUp => "Set-up",
        LiftPhase.LiftOff => "Off the floor",
        LiftPhase.ToKnee => "To the knee",
        LiftPhase.KneeToLockout => "Knee to lockout",
        LiftPhase.Lockout => "Lockout",
        LiftPhase.Lowering => "Lowering",
        LiftPhase.Floor => "On the floor",
    };
}
