using Dorsal.Posture;

namespace Dorsal.Measures;

/// <summary>
/// Backs that the near arm hides: of a lifter who stands upright before a camera at the front quarter, the outline is mostly the arm's
/// and comes and goes with it. Such frames keep their values with wide intervals, but their largest is no peak of the back.
/// </summary>
internal static class HiddenBacks
{
    /// <summary>Whether a measure is read off the outline of the back.</summary>
    public static bool Concern(Measure measure) => measure is Measure.ThoracicFlexion or Measure.LumbarFlexion or Measure.WholeBackBend;

    /// <returns>The frames in which the trunk leans far enough for the arm to hang clear; all where none does, or the camera stands at the side.</returns>
    public static IReadOnlyList<int> WithoutThem(IReadOnlyList<int> frames, LiftMeasures measures, double yaw)
    {
        if (!NearSide.HidesUprightBack(yaw))
            return frames;

        var clear = frames.Where(i => measures[Measure.TrunkLean].Values[i] > NearSide.MostlyClearLean).ToList();
        return clear.Count > 0 ? clear : frames;
    }
}
