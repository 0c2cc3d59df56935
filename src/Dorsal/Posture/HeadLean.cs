using Dorsal.Camera;

namespace Dorsal.Posture;

/// <summary>How far the head is bowed, from the line ear-nose.</summary>
public static class HeadLean
{
    /// <returns>Degrees below the horizontal, bowed positive; its zero is not that of the neck, so only changes mean something.</returns>
    public static double Of(SagittalPoint ear, SagittalPoint nose)
    {
        var face = nose - ear;
        return -Math.Atan2(face.Up, face.Forward) * 180 / Math.PI;
    }
}
