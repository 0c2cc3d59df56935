namespace Dorsal.Drawing.Overlay;

/// <summary>The joints that are shown, both sides in one; hip and neck are placed by the back line, the others by the net.</summary>
public enum OverlayJoint
{
    Nose, Ear, Neck, Shoulder, Elbow, Wrist, Hip, Knee, Ankle, Heel, Toe,
}
