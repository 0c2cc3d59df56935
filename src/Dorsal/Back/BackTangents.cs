namespace Dorsal.Back;

/// <summary>
/// How the back line leans at its three levels in one frame: degrees from the vertical, forward positive, on the sagittal
/// plane.
/// </summary>
/// <param name="Neck">At C7/T1: just below the steepest place between the hump of the upper back and the hollow of the neck.</param>
/// <param name="Waist">About T12/L1.</param>
/// <param name="Sacrum">About S1; absent where it is not seen, as a plate hangs before the seat of most lifters who stand upright.</param>
/// <param name="NeckAlong">Where the upper tangent was read, in trunk lengths up the axis from the shoulder.</param>
/// <param name="NeckIsHidden">No hollow was found: hair or a hood covers the corner of the neck, and the tangent is theirs.</param>
public readonly record struct BackTangents(double Neck, double Waist, double? Sacrum, double NeckAlong, bool NeckIsHidden)
{
    public double ThoracicAngle => Neck - Waist;

    public double? LumbarAngle => Waist - Sacrum;
}
