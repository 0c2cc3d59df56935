namespace Dorsal.Measures;

/// <summary>What the zero of the flexions is, best first.</summary>
public enum BaselineSource
{
    NeutralClip,
    StandingInClip,
    Lockout,
    Population,
}
