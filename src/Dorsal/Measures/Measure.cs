namespace Dorsal.Measures;

/// <summary>The series of the contract, in its order, and what Dorsal adds to it. Signs: the lifter facing +x, y up, flexion and forward positive.</summary>
public enum Measure
{
    /// <summary>Degrees rounder between C7/T1 and T12/L1 than in the lifter's own neutral standing. Not a Cobb angle.</summary>
    ThoracicFlexion,

    /// <summary>The same between T12/L1 and S1; a lordosis lost is positive.</summary>
    LumbarFlexion,

    /// <summary>Degrees of the line from mid-hip to C7 against the vertical, forward positive.</summary>
    TrunkLean,

    /// <summary>Degrees, 0 straight.</summary>
    HipFlexion,

    /// <summary>Degrees, 0 straight.</summary>
    KneeFlexion,

    /// <summary>Degrees of the head against the upper back, relative to neutral, bent back positive.</summary>
    NeckExtension,

    /// <summary>Per cent of the chord T12-C7 by which the shoulder joint lies in front of it, minus the neutral value.</summary>
    ShoulderProtraction,

    /// <summary>Metres of the bar's centre above its resting height.</summary>
    BarHeight,

    /// <summary>Metres of the bar's centre ahead of mid-foot.</summary>
    BarForward,

    /// <summary>Metres per second, upwards positive.</summary>
    BarVelocity,

    /// <summary>
    /// Degrees between the back line's tangents at C7/T1 and S1, rounded positive, with what bending over and the near arm add to
    /// the outline taken out: no neutral is taken off, so it also sees a back that is never straight. Not a sum of vertebrae.
    /// </summary>
    WholeBackBend,
}
