using System.Text.Json.Serialization;
using Dorsal.Camera;

namespace Dorsal.Validation.Truth;

/// <summary>Where the rendered camera stood.</summary>
/// <param name="YawOffAxis">Degrees off square to the lifter's own plane, positive towards the lifter's front.</param>
/// <param name="ImageForward">The side of the picture that the lifter faces.</param>
public sealed record TrueCamera([property: JsonPropertyName("yaw_off_axis_deg")] double YawOffAxis, Facing ImageForward);
