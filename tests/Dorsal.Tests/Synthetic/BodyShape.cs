using Dorsal.Person;

namespace Dorsal.Tests.Synthetic;

/// <summary>A lifter's sagittal chain in trunk lengths: forward and up from the ankle.</summary>
internal sealed class BodyShape
{
    private const double Leg = 0.85;
    private const double Arm = 1.15;
    private const double TrunkDepth = 0.4;

    private readonly (double Forward, double Up) knee;
    private readonly (double Forward, double Up) hip;
    private readonly (double Forward, double Up) shoulder;

    private BodyShape(double shank, double thigh, double lean)
    {
        knee = Along((0, 0), shank, Leg);
        hip = Along(knee, thigh, Leg);
        shoulder = Along(hip, lean, 1);
        Lean = lean;
    }

    /// <summary>Degrees of the line hip-shoulder against the vertical.</summary>
    public double Lean { get; }

    public static BodyShape At(double share)
    {
        double Mix(double floor, double upright) => floor + (share * (upright - floor));
        return new BodyShape(Mix(15, 2), Mix(-55, -2), Mix(62, 3));
    }

    public (double Forward, double Up) Of(BodyPoint point)
    {
        var ear = Along(shoulder, Lean, 0.4);
        return point.ToString().Replace("Left", "").Replace("Right", "") switch
        {
            "Shoulder" => shoulder,
            "Elbow" => (shoulder.Forward, shoulder.Up - (Arm / 2)),
            "Wrist" or "Pinky" or "Index" or "Thumb" => (shoulder.Forward, shoulder.Up - Arm),
            "Hip" => hip,
            "Knee" => knee,
            "Ankle" => (0, 0),
            "Heel" => (-0.1, -0.1),
            "FootIndex" => (0.3, -0.1),
            "Ear" => ear,
            "Nose" => (ear.Forward + 0.2, ear.Up - 0.05),
            _ => (ear.Forward + 0.15, ear.Up),
        };
    }

    /// <summary>The whole body from the side, clockwise as seen by someone who sees the lifter face right.</summary>
    public IEnumerable<(double Forward, double Up)> Outline(IReadOnlyList<(double Along, double Behind)> back)
        => [.. back.Select(point => OfTrunk(point.Along, point.Behind)),
            .. back.Reverse().Select(point => OfTrunk(point.Along, point.Behind - TrunkDepth)),
            (knee.Forward + 0.15, knee.Up), (0.35, -0.15), (-0.15, -0.15), (knee.Forward - 0.15, knee.Up)];

    private (double Forward, double Up) OfTrunk(double along, double behind)
    {
        var (sin, cos) = Math.SinCos(Lean * Math.PI / 180);
        return (shoulder.Forward + (along * sin) - (behind * cos), shoulder.Up + (along * cos) + (behind * sin));
    }

    private static (double Forward, double Up) Along((double Forward, double Up) from, double lean, double length)
        => (from.Forward + (length * Math.Sin(lean * Math.PI / 180)), from.Up + (length * Math.Cos(lean * Math.PI / 180)));
}
