namespace Dorsal.Scene;

/// <summary>What was seen, as a camera that stands still would have seen it.</summary>
public static class Steadying
{
    public static Observations Of(Observations seen) => seen.Camera.IsSteady
        ? seen
        : seen with
        {
            Lifter = MovedPlaces.Of(seen.Lifter, seen.Camera.Steady),
            Bar = MovedPlaces.Of(seen.Bar, seen.Camera.Steady),
            Camera = CameraPath.Still,
        };
}
