using Dorsal.Quantities;

namespace Dorsal.Validation.Sums;

internal static class CameraBands
{
    // Ours: where Dorsal's own doubt about oblique views begins to matter, and where it stops judging the back.
    private const double SideLimit = 15;
    private const double ObliqueLimit = 35;

    public static bool Holds(this CameraBand band, Degrees yaw) => band switch
    {
        CameraBand.All => true,
        CameraBand.Side => yaw.Number <= SideLimit,
        CameraBand.Oblique => yaw.Number is > SideLimit and <= ObliqueLimit,
    };
}
