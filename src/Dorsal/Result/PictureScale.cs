using Dorsal.Quantities;

namespace Dorsal.Result;

/// <summary>How large a pixel is on the plane of the bar, and how that is known.</summary>
public sealed record PictureScale(Measurement<MetresPerPixel> MetresPerPixel, ScaleSource Source);
