using Dorsal.Camera;
using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Measures;

/// <summary>What the bar's pixels are measured against.</summary>
/// <param name="Picture">Without bars round it.</param>
/// <param name="Scale">On the followed plate; absent where none was followed, whatever the lifter's height tells.</param>
/// <param name="End">How that plate stands beside the middle of the bar; absent where the hands do not tell.</param>
/// <param name="Plane">Absent where the lifter's facing is not known.</param>
/// <param name="Motion">Of the camera.</param>
/// <param name="MidFootX">Across the picture in pixels; absent where the feet were not seen.</param>
internal sealed record BarScene(
    PictureArea Picture, Estimate<MetresPerPixel>? Scale, BarEnd? End, SagittalPlane? Plane, CameraMotion Motion, double? MidFootX);
