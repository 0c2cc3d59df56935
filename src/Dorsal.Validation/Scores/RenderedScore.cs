using Dorsal.Quantities;

namespace Dorsal.Validation.Scores;

/// <summary>How an analysis of a rendered clip stands against the exact motion.</summary>
/// <param name="Yaw">How far off square the camera stood, whichever way.</param>
/// <param name="Errors">One for each comparison, in their order.</param>
/// <param name="EventError">The median over starts, lockouts and ends; absent when the repetitions were counted wrongly.</param>
/// <param name="VelocityError">The median over the repetitions' mean velocity; absent when counted wrongly or not measured.</param>
/// <param name="PullsSeen">The frames between start and lockout in which the upper back has a value.</param>
/// <param name="PeaksHeld">The stated 95 % intervals of peak thoracic flexion that hold the true peak.</param>
/// <param name="FacingRight">Whether the lifter's facing is right.</param>
/// <param name="Findings">The questions that the motion has an answer to.</param>
public sealed record RenderedScore(
    Degrees Yaw,
    IReadOnlyList<SeriesError> Errors,
    RepetitionCount Repetitions,
    Seconds? EventError,
    MetresPerSecond? VelocityError,
    Share PullsSeen,
    Share PeaksHeld,
    bool FacingRight,
    IReadOnlyList<JudgedFinding> Findings);
