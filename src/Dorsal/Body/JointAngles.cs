using Dorsal.Camera;
using Dorsal.Footage;

namespace Dorsal.Body;

/// <summary>Angles between limbs.</summary>
public static class JointAngles
{
    /// <summary>Degrees by which the chain above-middle-below is bent at the middle, in the picture: 0 straight, up to 180.</summary>
    public static double Flexion(ImagePoint above, ImagePoint middle, ImagePoint below)
        => Flexion(above.X - middle.X, above.Y - middle.Y, below.X - middle.X, below.Y - middle.Y);

    /// <summary>The same on the sagittal plane.</summary>
    public static double Flexion(SagittalPoint above, SagittalPoint middle, SagittalPoint below)
        => Flexion(above.Forward - middle.Forward, above.Up - middle.Up, below.Forward - middle.Forward, below.Up - middle.Up);

    private static double Flexion(double ux, double uy, double dx, double dy)
        => 180 - Math.Abs(Math.Atan2((ux * dy) - (uy * dx), (ux * dx) + (uy * dy)) * 180 / Math.PI);
}
