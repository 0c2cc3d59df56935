namespace PagePictures;

/// <summary>The back, the head against it and the shoulder beside it.</summary>
internal static class BackPictures
{
    private const double Trunk = 136;
    private const double Legs = 0.3;

    public static Sketch ThoracicFlexion()
    {
        var sketch = Pair("thoracic-flexion", "Thoracic flexion",
            "A lifter from the side, standing relaxed and bent over. The tangents of the back line at C7/T1 and at T12/L1 are drawn, and beside the lifter both directions laid together. The angle between them is a when standing and b in the lift; thoracic flexion is b minus a.");
        Angle(sketch, Left().Draw(sketch, Legs), LeftCompass, (1, "C7/T1"), (Lifter.WaistAt, "T12/L1"), "a");
        Angle(sketch, Right().Draw(sketch, Legs), RightCompass, (1, "C7/T1"), (Lifter.WaistAt, "T12/L1"), "b");
        return Sum(sketch, "thoracicFlexion = b − a, corrected");
    }

    public static Sketch LumbarFlexion()
    {
        var sketch = Pair("lumbar-flexion", "Lumbar flexion",
            "A lifter from the side, standing relaxed and bent over. The tangents of the back line at T12/L1 and at S1 are drawn, and beside the lifter both directions laid together. Standing, the hollow makes the angle a negative; in the lift the angle b is positive. Lumbar flexion is b minus a.");
        Angle(sketch, Left().Draw(sketch, Legs), LeftCompass, (Lifter.WaistAt, "T12/L1"), (0, "S1"), "a (a hollow: negative)");
        Angle(sketch, new Lifter(Posture.RoundedLow, RightSacrum, Trunk).Draw(sketch, Legs), RightCompass, (Lifter.WaistAt, "T12/L1"), (0, "S1"), "b");
        return Sum(sketch, "lumbarFlexion = b − a, corrected");
    }

    public static Sketch WholeBackBend()
    {
        var sketch = new Sketch("whole-back-bend", "Bend of the whole back",
            "A lifter from the side, bent over. The tangents of the back line at C7/T1 and at S1 are drawn, and beside the lifter both directions laid together. The angle between them is the bend of the whole back; nothing is taken off it.");
        var lifter = new Lifter(Posture.RoundedLow, new Spot(120, 262), 170).Draw(sketch, Legs);
        Angle(sketch, lifter, new Spot(440, 190), (1, "C7/T1"), (0, "S1"), "wholeBackBend");
        return sketch;
    }

    public static Sketch NeckExtension()
    {
        var sketch = Pair("neck-extension", "Neck extension",
            "A lifter from the side, standing relaxed and bent over with the head lifted. The tangent of the back line at C7/T1 and the line from ear to nose are drawn. Neck extension is how much further the head is turned back against that tangent than when standing.");
        Head(sketch, Left().Draw(sketch, Legs));
        Head(sketch, new Lifter(Posture.SetUp with { Face = 8 }, RightSacrum, Trunk).Draw(sketch, Legs));
        return Sum(sketch, "neckExtension = the angle in the lift − the angle in standing");
    }

    public static Sketch ShoulderProtraction()
    {
        var sketch = Pair("shoulder-protraction", "Shoulder protraction",
            "A lifter from the side, standing relaxed and bent over. A straight chord joins the back line at T12 and C7. The distance of the shoulder joint in front of the chord is marked; it is larger in the lift.");
        Chord(sketch, Left().Draw(sketch, Legs), "a");
        Chord(sketch, new Lifter(Posture.Rounded with { Protraction = 0.27 }, RightSacrum, Trunk).Draw(sketch, Legs), "b");
        return Sum(sketch, "shoulderProtraction = b − a, each in % of its chord");
    }

    public static Sketch Neutral()
    {
        var sketch = new Sketch("neutral", "The neutral that flexions count from",
            "A ladder of four sources of the neutral, best first: a clip of relaxed standing, standing in this film, the lockout, how people stand. The interval around each grows from the first to the last.");
        (string Name, string Words, double Half)[] rungs =
        [
            ("neutralClip", "a clip of you standing", 26),
            ("standingInClip", "you standing in this film", 34),
            ("lockout", "you at the top of the lift", 62),
            ("population", "how people stand", 92),
        ];
        for (var i = 0; i < rungs.Length; i++)
        {
            var at = new Spot(470, 66 + (62 * i));
            sketch.Text(Ink.Back, new Spot(24, at.Y - 9), Invariant(i + 1, rungs[i].Name)).Text(Ink.Body, new Spot(44, at.Y + 12), rungs[i].Words);
            sketch.Distance(at - new Spot(rungs[i].Half, 0), at + new Spot(rungs[i].Half, 0)).Dot(Ink.Guide, at);
        }

        return sketch.Line(Ink.Dashed, new Spot(470, 34), new Spot(470, 284)).Text(Ink.Guide, new Spot(470, 304), "0 of the flexions, and how well it is known", 0);
    }

    private static Spot LeftCompass => new(236, 190);

    private static Spot RightCompass => new(440, 140);

    private static Spot RightSacrum => new(390, 258);

    private static string Invariant(int number, string name) => FormattableString.Invariant($"{number}  {name}");

    private static Lifter Left() => new(Posture.Standing, new Spot(96, 258), Trunk);

    private static Lifter Right() => new(Posture.Rounded, RightSacrum, Trunk);

    private static Sketch Pair(string name, string title, string description)
        => new Sketch(name, title, description)
            .Text(Ink.Body, new Spot(160, 24), "standing relaxed", 0).Text(Ink.Body, new Spot(470, 24), "in the lift", 0);

    private static Sketch Sum(Sketch sketch, string words) => sketch.Text(Ink.Value, new Spot(320, 322), words, 0);

    /// <summary>The tangents at two levels, and both directions laid together beside the lifter, where the angle can be seen.</summary>
    private static void Angle(
        Sketch sketch, Lifter lifter, Spot compass, (double Along, string Name) upper, (double Along, string Name) lower, string angle)
    {
        foreach (var (along, name) in new[] { lower, upper })
        {
            var (at, lean) = (lifter.Back(along), lifter.LeanAt(along));
            sketch.Line(Ink.Guide, at - (Spot.Leaning(lean) * 38), at + (Spot.Leaning(lean) * 38)).Dot(Ink.Guide, at);
            Name(sketch, at, lean, name);
            var end = compass + (Spot.Leaning(lean) * 84);
            sketch.Line(Ink.Guide, compass, end);
        }

        var (from, to) = (lifter.LeanAt(lower.Along), lifter.LeanAt(upper.Along));
        sketch.Arc(compass, 62, from, to);
        Direction(sketch, compass, from, from < to ? -1 : 1, lower.Name);
        Direction(sketch, compass, to, from < to ? 1 : -1, upper.Name);
        sketch.Text(Ink.Value, compass + new Spot(0, 18), angle, 0);
    }

    private static void Direction(Sketch sketch, Spot compass, double lean, int side, string name)
        => sketch.Text(Ink.Guide, compass + (Spot.Leaning(lean) * 92) + new Spot(0, -4), name, lean > 70 ? 1 : side);

    /// <summary>Behind the back, clear of the line.</summary>
    private static Sketch Name(Sketch sketch, Spot at, double lean, string name) => lean > 70
        ? sketch.Text(Ink.Guide, at + (Spot.Leaning(lean - 90) * 20) - new Spot(18, 0), name, 0)
        : sketch.Text(Ink.Guide, at + (Spot.Leaning(lean - 90) * 8), name, -1);

    private static void Head(Sketch sketch, Lifter lifter)
    {
        var lean = lifter.Posture.Neck;
        sketch.Line(Ink.Guide, lifter.Neck - (Spot.Leaning(lean) * 50), lifter.Neck + (Spot.Leaning(lean) * 50));
        sketch.Line(Ink.Guide, lifter.Ear, lifter.Ear + ((lifter.Nose - lifter.Ear) * 1.9));
        sketch.Line(Ink.Dashed, lifter.Ear, lifter.Ear + (Spot.Leaning(lean + 90) * 62));
        sketch.Arc(lifter.Ear, 54, lifter.Posture.Face + 90, lean + 90);
        sketch.Dot(Ink.Guide, lifter.Neck).Dot(Ink.Guide, lifter.Ear).Dot(Ink.Guide, lifter.Nose);
        Name(sketch, lifter.Neck, lean, "C7/T1");
    }

    private static void Chord(Sketch sketch, Lifter lifter, string name)
    {
        var (t12, c7) = (lifter.Waist, lifter.Neck);
        var along = Spot.Leaning(t12.LeanTo(c7));
        var way = lifter.Shoulder - t12;
        var foot = t12 + (along * ((way.X * along.X) + (way.Y * along.Y)));
        sketch.Line(Ink.Guide, t12, c7).Dot(Ink.Guide, t12).Dot(Ink.Guide, c7).Dot(Ink.Guide, lifter.Shoulder);
        sketch.Distance(foot, lifter.Shoulder);
        Name(Name(sketch, t12, lifter.Posture.Waist, "T12"), c7, lifter.Posture.Neck, "C7");
        sketch.Text(Ink.Value, lifter.Shoulder + (Spot.Leaning(t12.LeanTo(c7) + 90) * 4), name);
    }
}
