namespace PagePictures;

/// <summary>Trunk, hip and knee.</summary>
internal static class JointPictures
{
    private const double Trunk = 108;
    private static readonly Spot Foot = new(320, 316);

    public static Sketch TrunkLean()
    {
        var (sketch, lifter) = SetUp("trunk-lean", "Trunk lean",
            "A lifter from the side, bent over. The line from the middle of the hips to the base of the neck (C7) is drawn, and the vertical through the hips. The angle between them is the trunk lean.");
        var top = lifter.Hip + new Spot(0, -150);
        sketch.Line(Ink.Dashed, lifter.Hip, top).Line(Ink.Guide, lifter.Hip, lifter.Neck);
        sketch.Arc(lifter.Hip, 74, 0, lifter.Hip.LeanTo(lifter.Neck)).Dot(Ink.Guide, lifter.Hip).Dot(Ink.Guide, lifter.Neck);
        sketch.Text(Ink.Guide, lifter.Neck + new Spot(-2, -14), "C7", 0).Text(Ink.Guide, lifter.Hip + new Spot(-18, 14), "mid-hip", -1).Text(Ink.Guide, top, "vertical", -1);
        return sketch.Text(Ink.Value, lifter.Hip + new Spot(-4, -70), "trunkLean", -1);
    }

    public static Sketch HipFlexion()
    {
        var (sketch, lifter) = SetUp("hip-flexion", "Hip flexion",
            "A lifter from the side, bent over. Lines join shoulder and hip, hip and knee. The line of the thigh is carried on beyond the hip; the angle from it to the line to the shoulder is the hip flexion, 0 when straight.");
        return Joint(sketch, lifter.Shoulder, lifter.Hip, lifter.Knee, "shoulder", "hip", "knee", "hipFlexion");
    }

    public static Sketch KneeFlexion()
    {
        var (sketch, lifter) = SetUp("knee-flexion", "Knee flexion",
            "A lifter from the side, bent over. Lines join hip and knee, knee and ankle. The line of the shin is carried on beyond the knee; the angle from it to the thigh is the knee flexion, 0 when straight.");
        return Joint(sketch, lifter.Hip, lifter.Knee, lifter.Ankle, "hip", "knee", "ankle", "kneeFlexion");
    }

    private static (Sketch Sketch, Lifter Lifter) SetUp(string name, string title, string description)
    {
        var sketch = new Sketch(name, title, description);
        var lifter = new Lifter(Posture.SetUp, default, Trunk).StandingAt(Foot);
        sketch.Line(Ink.Body, new Spot(90, Foot.Y), new Spot(550, Foot.Y));
        return (sketch, lifter.Draw(sketch));
    }

    private static Sketch Joint(Sketch sketch, Spot above, Spot joint, Spot below, string aboveName, string name, string belowName, string value)
    {
        var (straight, bent) = (below.LeanTo(joint), joint.LeanTo(above));
        sketch.Line(Ink.Guide, above, joint).Line(Ink.Guide, joint, below).Line(Ink.Dashed, joint, joint + (Spot.Leaning(straight) * 84));
        sketch.Arc(joint, 52, straight, bent).Dot(Ink.Guide, above).Dot(Ink.Guide, joint).Dot(Ink.Guide, below);
        sketch.Text(Ink.Guide, above + new Spot(0, aboveName == "hip" ? 8 : 0), aboveName, aboveName == "hip" ? -1 : 1).Text(Ink.Guide, joint + new Spot(0, 20), name, joint.X < above.X ? -1 : 1).Text(Ink.Guide, below + new Spot(6, 4), belowName);
        return sketch.Text(Ink.Value, joint + (Spot.Leaning(name == "hip" ? straight + 14 : straight - 8) * 66) + new Spot(name == "hip" ? -16 : 14, 0), value, name == "hip" ? -1 : 1);
    }
}
