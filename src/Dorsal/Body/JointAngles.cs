using Dorsal.Footage;

namespace Dorsal.Body;

/// <summary>Angles between limbs in the picture.</summary>
public static class JointAngles
{
    /// <summary>Degrees by which the chain above-middle-below is bent at the middle: 0 straight, up to 180.</summary>
    public static double Flexion(ImagePoint above, ImagePoint middle, ImagePoint below)
    {
        var (up, down) = (above - middle, below - middle);
        var angle = Math.Atan2((up.X * down.Y) - (up.Y * down.X), (up.X * down.X) + (up.Y * down.Y)) * 180 / Math.PI;
        return 180 - Math.Abs(angle);
    }
}
