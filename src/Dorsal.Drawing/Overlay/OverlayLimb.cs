namespace Dorsal.Drawing.Overlay;

/// <summary>What is shown of the body where both sides are seen apart, as from in front; the lifter's own left and right.</summary>
public enum OverlayLimb
{
    Shoulders, LeftArm, RightArm, Hips, LeftLeg, RightLeg,
}
