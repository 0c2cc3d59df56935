namespace Dorsal.Reasoning.Safety;

/// <summary>What the lifter's own words ask for before anything else.</summary>
public enum SafetyAdvice
{
    /// <summary>No sign was named that needs anybody else first. Not a promise that all is well.</summary>
    NoSignNamed,

    /// <summary>A professional soon, and no deadlifting until then.</summary>
    SeeProfessional,

    /// <summary>Help now, and nothing but that.</summary>
    GetHelpNow,
}
