using Dorsal.Camera;
using Dorsal.Footage;

namespace Dorsal.Drawing.Overlay;

/// <summary>What lies between two that were measured; where one of them was not, nothing does.</summary>
internal static class Blend
{
    public static double? Of(double? from, double? to, double share)
        => from is { } a && to is { } b ? a + ((b - a) * share) : null;

    public static ImagePoint? Of(ImagePoint? from, ImagePoint? to, double share)
        => from is { } a && to is { } b ? a + ((b - a) * share) : null;

    public static SagittalPoint? Of(SagittalPoint? from, SagittalPoint? to, double share)
        => from is { } a && to is { } b ? a + ((b - a) * share) : null;
}
