namespace Dorsal.Lift;

/// <summary>What exercise the film shows.</summary>
public enum LiftKind
{
    Conventional,
    Sumo,
    Romanian,

    /// <summary>A pull from the floor that is none of the above, such as the first pull of a clean.</summary>
    Other,

    /// <summary>A squat, a bench press, a row...: no findings are given.</summary>
    NotDeadlift,
    Unknown,
}
