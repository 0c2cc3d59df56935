namespace Dorsal.Person;

/// <summary>The landmark nets, from quick to exact. The mask of the heavy one follows the back best, and joints of the others go further astray.</summary>
public enum PoseModel
{
    Lite,
    Full,
    Heavy,
}
