namespace Dorsal.Tests.Lift;

/// <summary>One posture as the lift signals tell it.</summary>
internal readonly record struct BodyPosture(
    double Bar,
    double Hand,
    double Shoulder,
    double Hip,
    double Knee,
    double HandAboveHip,
    double Lean,
    double HipFlexion,
    double KneeFlexion);
