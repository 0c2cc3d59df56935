namespace Dorsal.Body;

/// <summary>
/// The joints of the sagittal chain. From the side the net swaps left and right freely, so each is the middle of both.
/// </summary>
public enum BodyJoint
{
    Nose, Ear, Shoulder, Elbow, Wrist, Hip, Knee, Ankle, Heel, Toe,
}
