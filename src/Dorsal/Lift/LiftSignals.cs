using Dorsal.Quantities;

namespace Dorsal.Lift;

/// <summary>
/// What repetitions are read from: one entry for each analysed frame, ascending in time, smoothed only against jitter.
/// Lengths are in trunk lengths (hip to shoulder, the median of the frames that are bent over: <c>TrunkLengths.Typical</c>) so that no
/// scale is needed; up is positive.
/// Absent where not seen.
/// </summary>
/// <param name="BarHeight">The plate's centre above its lowest place in the clip; all absent when no plate was found.</param>
/// <param name="HandHeight">The middle of the wrists above their lowest place in the clip.</param>
/// <param name="ShoulderHeight">The middle of the shoulders above the ankles.</param>
/// <param name="HipHeight">The middle of the hips above the ankles.</param>
/// <param name="KneeHeight">The middle of the knees above the ankles.</param>
/// <param name="HandAboveHip">The middle of the wrists above the middle of the hips; negative when the hands hang.</param>
/// <param name="HandAboveBar">The middle of the wrists above the plate's centre: near 0 while the bar is in the hands; all absent when no plate was found.</param>
/// <param name="TrunkLean">Degrees from the vertical in the picture, 0 upright, forward (as faced) positive; unsigned in front and back views.</param>
/// <param name="HipFlexion">Degrees, 0 straight.</param>
/// <param name="KneeFlexion">Degrees, 0 straight.</param>
public sealed record LiftSignals(
    IReadOnlyList<Seconds> Times,
    IReadOnlyList<double?> BarHeight,
    IReadOnlyList<double?> HandHeight,
    IReadOnlyList<double?> ShoulderHeight,
    IReadOnlyList<double?> HipHeight,
    IReadOnlyList<double?> KneeHeight,
    IReadOnlyList<double?> HandAboveHip,
    IReadOnlyList<double?> HandAboveBar,
    IReadOnlyList<double?> TrunkLean,
    IReadOnlyList<double?> HipFlexion,
    IReadOnlyList<double?> KneeFlexion);
