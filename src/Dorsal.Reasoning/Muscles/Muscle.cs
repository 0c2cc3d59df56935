namespace Dorsal.Reasoning.Muscles;

/// <summary>The muscles that the article names, and those that its causes imply.</summary>
public enum Muscle
{
    Rhomboids,
    PosteriorDeltoid,
    Trapezius,
    LatissimusDorsi,

    /// <summary>Those that straighten the upper back; implied by rounding and by leaning back.</summary>
    ThoracicErectors,

    /// <summary>Of the trunk's front and sides; implied by core conditioning.</summary>
    Core,
}
