using Dorsal.Quantities;

namespace Dorsal.Camera;

/// <summary>How the camera stands to the lifter.</summary>
/// <param name="Yaw">0 when the camera is exactly square on to the sagittal plane, 90 from straight in front or behind. Never negative.</param>
/// <param name="Facing">Absent in front and back views.</param>
public sealed record CameraView(ViewKind Kind, Measurement<Degrees> Yaw, Facing? Facing);
