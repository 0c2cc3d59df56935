using System.Text.Json.Serialization;

namespace Dorsal.Validation.Truth;

/// <summary>Angles of the rendered skeleton in degrees, forward positive; the spine's are relative to neutral standing.</summary>
/// <param name="TrunkInclination">Mid-hip to C7 against the vertical.</param>
/// <param name="HipAngle">Knee, hip, shoulder: 180 when straight.</param>
/// <param name="KneeAngle">Hip, knee, ankle: 180 when straight.</param>
/// <param name="NeckExtension">Bent back positive.</param>
/// <param name="LockoutHyperextension">Beyond neutral standing, backwards positive; means something at lockout only.</param>
/// <param name="ShoulderProtraction">Rotation of the shoulder girdle: not the per cent of the contract.</param>
public sealed record TrueAngles(
    double ThoracicFlexion,
    double LumbarFlexion,
    double TrunkInclination,
    [property: JsonPropertyName("hip_angle_3pt")] double HipAngle,
    [property: JsonPropertyName("knee_angle_3pt")] double KneeAngle,
    double NeckExtension,
    double LockoutHyperextension,
    double ShoulderProtraction);
