namespace Dorsal.Camera;

/// <summary>Whether the camera moves while it films.</summary>
public enum CameraMotion
{
    /// <summary>It stands still, or nothing beside the lifter tells that it does not.</summary>
    Still,

    /// <summary>It is held in the hand; what was seen is told as a camera that stands still would have it.</summary>
    Held,

    /// <summary>It moves, and not so that the scene behind the lifter tells where the lifter is.</summary>
    Lost,
}
