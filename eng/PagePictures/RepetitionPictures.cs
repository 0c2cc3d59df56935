namespace PagePictures;

/// <summary>What one repetition comes to.</summary>
internal static class RepetitionPictures
{
    /// <summary>The eye sees the plates leave the floor a little after the rise began.</summary>
    private const double Start = HeightCurve.SetOff + 0.035;

    public static Sketch Times()
    {
        var (sketch, curve) = Curve("repetition-times", "Start, lockout and end",
            "A curve of the bar's height over time. Three instants are marked: the start, when the plates leave the floor; the lockout, when the bar first comes to a stand at the top; the end, when the plates touch the floor.");
        Instant(sketch, curve, Start, "start");
        Instant(sketch, curve, HeightCurve.Lockout, "lockout");
        Instant(sketch, curve, HeightCurve.End, "end");
        return sketch;
    }

    public static Sketch MeanUpVelocity()
    {
        var (sketch, curve) = Curve("mean-up-velocity", "Mean velocity up",
            "A curve of the bar's height over time. A straight line joins the instant at which the rise begins, a little before the start that an eye sees, and the lockout. Its slope is the mean velocity up.");
        var (from, to) = (curve.At(HeightCurve.SetOff), curve.At(HeightCurve.Lockout));
        sketch.Line(Ink.Value, from, to).Dot(Ink.Guide, from).Dot(Ink.Guide, to).Dot(Ink.Body, curve.At(Start));
        return sketch.Text(Ink.Guide, from + new Spot(0, 20), "rise begins", 0).Text(Ink.Guide, to + new Spot(0, -14), "lockout", 0)
            .Text(Ink.Body, curve.At(Start) + new Spot(22, -10), "start, as an eye sees it")
            .Text(Ink.Value, ((from + to) * 0.5) + new Spot(22, 6), "meanUpVelocity");
    }

    public static Sketch Peaks()
    {
        var sketch = new Sketch("peaks", "Peaks",
            "A curve of a flexion over time with its interval. Between start and lockout the highest value is marked as the peak; a higher value on the way down does not count.");
        var origin = new Spot(70, 290);
        Spot At(double x) => origin + new Spot(x * 500, -(Bump(x, 0.30, 0.12, 150) + Bump(x, 0.74, 0.08, 185)));
        sketch.Arrow(Ink.Body, origin, origin + new Spot(524, 0)).Arrow(Ink.Body, origin, origin - new Spot(0, 254));
        sketch.Text(Ink.Body, origin + new Spot(524, 20), "time", -1).Text(Ink.Body, origin - new Spot(0, 242), "any series");
        sketch.Path(Ink.Back, Enumerable.Range(0, 101).Select(i => At(i / 100.0)));
        foreach (var (x, name) in new[] { (0.16, "start"), (0.50, "lockout") })
            sketch.Line(Ink.Dashed, origin + new Spot(x * 500, 0), origin + new Spot(x * 500, -214)).Text(Ink.Guide, origin + new Spot(x * 500, 20), name, 0);

        var top = At(0.30);
        sketch.Distance(top - new Spot(0, 42), top + new Spot(0, 42)).Dot(Ink.Guide, top);
        return sketch.Text(Ink.Value, top + new Spot(2, -46), "peak").Text(Ink.Value, top + new Spot(0, 88), "its interval", 0).Text(Ink.Body, At(0.74) + new Spot(0, -14), "does not count", 0);
    }

    private static double Bump(double x, double at, double spread, double height)
        => height * Math.Exp(-Math.Pow((x - at) / spread, 2));

    private static (Sketch Sketch, HeightCurve Curve) Curve(string name, string title, string description)
    {
        var sketch = new Sketch(name, title, description);
        var curve = new HeightCurve(new Spot(70, 290), 500, 200);
        curve.Draw(sketch);
        return (sketch, curve);
    }

    private static void Instant(Sketch sketch, HeightCurve curve, double time, string name)
    {
        var at = curve.At(time);
        sketch.Line(Ink.Dashed, new Spot(at.X, 290), at).Dot(Ink.Value, at).Text(Ink.Value, new Spot(at.X, 310), name, 0);
    }
}
