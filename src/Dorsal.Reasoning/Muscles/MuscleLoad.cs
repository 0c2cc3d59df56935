using Dorsal.Reasoning.Causes;

namespace Dorsal.Reasoning.Muscles;

/// <summary>That a cause loads a muscle. docs/causes/README.md gives the sources.</summary>
internal sealed record MuscleLoad(Muscle Muscle, CauseId Cause)
{
    /// <summary>Only when the cause shows in this way; absent when in any.</summary>
    public Pattern? OnlyAs { get; init; }

    /// <summary>Not when the cause shows in this way alone.</summary>
    public Pattern? NotJustAs { get; init; }

    public bool Applies(Cause cause) => cause.Id == Cause
        && cause.Support is Support.Strong or Support.Some
        && (OnlyAs is not { } only || cause.Patterns.Contains(only))
        && (NotJustAs is not { } just || cause.Patterns is not [var one] || one != just);
}
