namespace PagePictures;

/// <summary>Where the bar is and how fast.</summary>
internal static class BarPictures
{
    private const double Floor = 300;
    private const double Plate = 56;

    public static Sketch Height()
    {
        var sketch = new Sketch("bar-height", "Bar height",
            "A plate at rest on the floor, and the same plate lifted. The distance between the two centres, straight up, is the bar height.");
        var (rest, lifted) = (new Spot(240, Floor - Plate), new Spot(240, 84));
        sketch.Line(Ink.Body, new Spot(80, Floor), new Spot(560, Floor)).Circle(Ink.Body, rest, Plate).Circle(Ink.Body, lifted, Plate);
        sketch.Line(Ink.Dashed, rest, new Spot(400, rest.Y)).Line(Ink.Dashed, lifted, new Spot(400, lifted.Y)).Dot(Ink.Guide, rest).Dot(Ink.Guide, lifted);
        return sketch.Text(Ink.Guide, new Spot(400, rest.Y), "at rest: 0").Distance(new Spot(380, rest.Y), new Spot(380, lifted.Y))
            .Text(Ink.Value, new Spot(386, (rest.Y + lifted.Y) / 2), "barHeight");
    }

    public static Sketch Forward()
    {
        var sketch = new Sketch("bar-forward", "Bar ahead of mid-foot",
            "A shoe on the floor and a plate in front of it, seen from the side. The middle of the foot is half-way between the back of the heel and the tip of the shoe. The distance from there forward to the centre of the plate is the bar forward value.");
        var (heel, toe, plate) = (new Spot(180, Floor), new Spot(380, Floor), new Spot(350, Floor - 118));
        var middle = (heel.X + toe.X) / 2;
        sketch.Line(Ink.Body, new Spot(80, Floor), new Spot(560, Floor)).Circle(Ink.Body, plate, 118);
        sketch.Path(Ink.Back, [heel, heel + new Spot(-2, -62), heel + new Spot(58, -66), heel + new Spot(118, -40), toe + new Spot(-12, -30), toe, heel]);
        sketch.Line(Ink.Dashed, new Spot(middle, Floor + 22), new Spot(middle, 128)).Line(Ink.Dashed, plate, new Spot(plate.X, 128)).Dot(Ink.Guide, plate);
        sketch.Text(Ink.Guide, new Spot(middle, Floor + 26), "mid-foot", -1).Text(Ink.Guide, plate + new Spot(2, 4), "bar");
        sketch.Distance(new Spot(middle, 140), new Spot(plate.X, 140)).Text(Ink.Value, new Spot(plate.X + 2, 140), "barForward");
        return sketch.Arrow(Ink.Body, new Spot(480, 40), new Spot(560, 40)).Text(Ink.Body, new Spot(480, 40), "facing", -1);
    }

    public static Sketch Velocity()
    {
        var sketch = new Sketch("bar-velocity", "Bar velocity",
            "A curve of the bar's height over time. Around one instant a short stretch of the curve is marked; the slope of the curve there is the bar velocity.");
        var curve = new HeightCurve(new Spot(70, 290), 500, 220);
        curve.Draw(sketch);
        const double at = 0.30;
        var (here, before, after) = (curve.At(at), curve.At(at - 0.035), curve.At(at + 0.035));
        var slope = Spot.Leaning(before.LeanTo(after));
        sketch.Line(Ink.Dashed, new Spot(before.X, 290), before).Line(Ink.Dashed, new Spot(after.X, 290), after);
        sketch.Line(Ink.Value, here - (slope * 80), here + (slope * 80)).Dot(Ink.Guide, here);
        return sketch.Text(Ink.Guide, new Spot(after.X, 270), "a parabola over this long")
            .Text(Ink.Value, here + new Spot(20, 4), "slope = barVelocity");
    }
}
