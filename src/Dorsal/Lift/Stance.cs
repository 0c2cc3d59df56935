namespace Dorsal.Lift;

/// <summary>Where the hands hold the bar with regard to the legs, when the camera can tell.</summary>
public enum Stance
{
    /// <summary>Not to be seen, as from the side.</summary>
    Unknown,

    /// <summary>Hands outside of the knees: the conventional stance.</summary>
    HandsOutside,

    /// <summary>Hands between the knees, feet wide: the sumo stance.</summary>
    HandsInside,
}
