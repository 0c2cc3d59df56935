using Dorsal.Lift;
using SkiaSharp;

namespace Dorsal.Drawing.Panel;

/// <summary>A colour for each phase of the lift.</summary>
internal static class PhaseColours
{
    public static SKColor Of(LiftPhase phase) => phase switch
    {
        LiftPhase.None => new SKColor(0x5B, 0x63, 0x70),
        LiftPhase.SetUp => new SKColor(0x8E, 0x7C, 0xC3),
        LiftPhase.LiftOff => new SKColor(0xE0, 0x5A, 0x47),
        LiftPhase.ToKnee => new SKColor(0xF0, 0x9A, 0x3E),
        LiftPhase.KneeToLockout => new SKColor(0xE9, 0xD4, 0x5A),
        LiftPhase.Lockout => new SKColor(0x4C, 0xB9, 0x6B),
        LiftPhase.Lowering => new SKColor(0x4A, 0x90, 0xC2),
        LiftPhase.Floor => new SKColor(0x93, 0x9C, 0xA8),
    };
}
