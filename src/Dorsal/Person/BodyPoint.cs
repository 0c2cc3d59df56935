namespace Dorsal.Person;

/// <summary>BlazePose's 33 public landmarks in the order of the net's output. Left and right are the lifter's.</summary>
public enum BodyPoint
{
    Nose, LeftEyeInner, LeftEye, LeftEyeOuter, RightEyeInner, RightEye, RightEyeOuter, LeftEar, RightEar,
    MouthLeft, MouthRight, LeftShoulder, RightShoulder, LeftElbow, RightElbow, LeftWrist, RightWrist,
    LeftPinky, RightPinky, LeftIndex, RightIndex, LeftThumb, RightThumb, LeftHip, RightHip, LeftKnee, RightKnee,
    LeftAnkle, RightAnkle, LeftHeel, RightHeel, LeftFootIndex, RightFootIndex,
}
