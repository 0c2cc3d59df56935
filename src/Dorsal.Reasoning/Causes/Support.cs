namespace Dorsal.Reasoning.Causes;

/// <summary>How well what is known fits a cause.</summary>
public enum Support
{
    Strong,
    Some,

    /// <summary>What would show it was looked at, and does not.</summary>
    None,

    /// <summary>Too little is known. Never to be read as "no".</summary>
    Unknown,
}
