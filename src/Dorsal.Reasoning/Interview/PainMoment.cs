namespace Dorsal.Reasoning.Interview;

/// <summary>When it hurts.</summary>
public enum PainMoment
{
    Setup,
    OffFloor,
    Knee,
    Lockout,
    Lowering,
    After,
    NextDay,
    AtRest,
    Night,
}
