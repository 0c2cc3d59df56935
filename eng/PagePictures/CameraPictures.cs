namespace PagePictures;

/// <summary>Where the camera stands, and how large a pixel is.</summary>
internal static class CameraPictures
{
    public static Sketch Yaw()
    {
        var sketch = new Sketch("camera-yaw", "Camera yaw",
            "A lifter and the bar from above, facing right. One camera stands exactly to the side, looking along the bar; another stands further round. The angle between the two directions, seen from the lifter, is the yaw.");
        var lifter = new Spot(250, 90);
        Camera(sketch, lifter, 180, 190, "square on: 0°");
        Camera(sketch, lifter, 148, 200, "this camera");
        sketch.Line(Ink.Dashed, lifter, lifter + new Spot(0, 178)).Line(Ink.Guide, lifter, lifter + (Spot.Leaning(148) * 188));
        sketch.Arc(lifter, 110, 180, 148).Text(Ink.Value, lifter + (Spot.Leaning(164) * 128), "yaw", 0);
        sketch.Path(Ink.Back, Enumerable.Range(0, 41).Select(i => lifter + new Spot(22 * Math.Cos(i * Math.PI / 20), 46 * Math.Sin(i * Math.PI / 20))));
        sketch.Circle(Ink.Body, lifter + new Spot(14, 0), 20).Path(Ink.Body, [lifter + new Spot(33, -6), lifter + new Spot(42, 0), lifter + new Spot(33, 6)]);
        var bar = lifter.X + 56;
        sketch.Line(Ink.Body, new Spot(bar, lifter.Y - 78), new Spot(bar, lifter.Y + 78));
        foreach (var y in new[] { -66, -58, 58, 66 })
            sketch.Line(Ink.Body, new Spot(bar - 22, lifter.Y + y), new Spot(bar + 22, lifter.Y + y));
        return sketch.Arrow(Ink.Body, new Spot(440, lifter.Y), new Spot(520, lifter.Y)).Text(Ink.Body, new Spot(524, lifter.Y), "facing").Text(Ink.Body, new Spot(24, 30), "seen from above");
    }

    public static Sketch Roll()
    {
        var sketch = new Sketch("camera-roll", "Camera roll",
            "A picture taken with a crooked phone: the posts of a rack and a door frame all lean to the right. The angle between them and the edge of the picture, where the lifter stands, is the roll.");
        const double Lean = 9;
        sketch.Path(Ink.Body, [new Spot(70, 30), new Spot(560, 30), new Spot(560, 310), new Spot(70, 310), new Spot(70, 30)]);
        foreach (var x in new[] { 130, 200, 440, 500 })
            sketch.Line(Ink.Guide, new Spot(x, 300), new Spot(x, 300) + (Spot.Leaning(Lean) * 255));
        var foot = new Spot(310, 300);
        sketch.Line(Ink.Back, foot, foot + (Spot.Leaning(Lean) * 200)).Circle(Ink.Back, foot + (Spot.Leaning(Lean) * 222), 20);
        sketch.Line(Ink.Dashed, foot, foot - new Spot(0, 250)).Arc(foot, 170, 0, Lean);
        return sketch.Text(Ink.Value, foot + (Spot.Leaning(Lean / 2) * 190) + new Spot(-16, 0), "roll", -1)
            .Text(Ink.Guide, new Spot(516, 120), "rack", -1).Text(Ink.Body, new Spot(74, 328), "the picture's edge");
    }

    public static Sketch Pitch()
    {
        var sketch = new Sketch("camera-pitch", "Camera pitch",
            "On the left a phone on the floor that looks up; the angle between where it looks and level is the pitch. On the right what its picture shows: the posts of a rack meet above, and the plate at the floor is larger than the same plate at lockout.");
        sketch.Line(Ink.Body, new Spot(30, 300), new Spot(290, 300));
        var (phone, up) = (new Spot(50, 286), Spot.Leaning(72));
        sketch.Line(Ink.Back, phone - (Spot.Leaning(-18) * 14), phone + (Spot.Leaning(-18) * 14));
        sketch.Arrow(Ink.Guide, phone, phone + (up * 190)).Line(Ink.Dashed, phone, phone + new Spot(200, 0)).Arc(phone, 120, 90, 72);
        sketch.Text(Ink.Value, phone + (Spot.Leaning(81) * 128), "pitch").Text(Ink.Body, phone + new Spot(204, 0), "level");
        sketch.Path(Ink.Body, [new Spot(340, 20), new Spot(620, 20), new Spot(620, 310), new Spot(340, 310), new Spot(340, 20)]);
        foreach (var x in new[] { -110, -70, 70, 110 })
            sketch.Line(Ink.Guide, new Spot(480 + (x * 1.15), 300), new Spot(480 + (x * 0.8), 30));
        sketch.Circle(Ink.Back, new Spot(480, 250), 50).Circle(Ink.Dashed, new Spot(480, 110), 40).Line(Ink.Body, new Spot(480, 196), new Spot(480, 154));
        return sketch.Text(Ink.Body, new Spot(480, 250), "at the floor", 0).Text(Ink.Body, new Spot(480, 110), "lockout", 0);
    }

    public static Sketch Motion()
    {
        var sketch = new Sketch("camera-motion", "Camera motion",
            "A room with posts, and in it the frames of two pictures taken a moment apart by a phone in the hand: the later one is turned and moved. Laid over the first one by what both show of the room, it tells by how much.");
        foreach (var x in new[] { 60, 150, 470, 580 })
            sketch.Line(Ink.Guide, new Spot(x, 300), new Spot(x, 40));
        sketch.Line(Ink.Guide, new Spot(40, 300), new Spot(600, 300)).Line(Ink.Guide, new Spot(150, 90), new Spot(470, 90));
        var foot = new Spot(310, 296);
        sketch.Line(Ink.Back, foot, foot - new Spot(0, 150)).Circle(Ink.Back, foot - new Spot(0, 172), 20);
        Picture(sketch, Ink.Body, new Spot(300, 180), 0);
        Picture(sketch, Ink.Dashed, new Spot(338, 164), 5);
        sketch.Arrow(Ink.Body, new Spot(300, 180), new Spot(338, 164));
        return sketch.Text(Ink.Value, new Spot(346, 152), "move and turn").Text(Ink.Body, new Spot(116, 330), "the first picture").Text(Ink.Guide, new Spot(600, 320), "the room", -1);
    }

    public static Sketch Scale()
    {
        var sketch = new Sketch("scale", "Scale",
            "The rim of a plate in the picture, narrowed to an ellipse because the camera is a little off the side. Its height in pixels stands for its known diameter in metres.");
        var centre = new Spot(220, 170);
        sketch.Path(Ink.Back, Enumerable.Range(0, 61).Select(i => centre + new Spot(96 * Math.Cos(i * Math.PI / 30), 118 * Math.Sin(i * Math.PI / 30))));
        sketch.Circle(Ink.Body, centre, 12).Line(Ink.Dashed, centre - new Spot(0, 118), centre + new Spot(170, -118)).Line(Ink.Dashed, centre + new Spot(0, 118), centre + new Spot(170, 118));
        sketch.Distance(centre + new Spot(150, -118), centre + new Spot(150, 118));
        return sketch.Text(Ink.Value, centre + new Spot(158, -12), "known diameter (m)").Text(Ink.Value, centre + new Spot(158, 12), "÷ height (pixels)")
            .Text(Ink.Body, centre + new Spot(0, 146), "the width narrows with the yaw, the height does not", 0);
    }

    private static void Picture(Sketch sketch, Ink ink, Spot middle, double turn)
    {
        var (up, right) = (Spot.Leaning(turn), Spot.Leaning(turn + 90));
        Spot Corner(double x, double y) => middle + (right * x) + (up * y);
        sketch.Path(ink, [Corner(-190, -130), Corner(190, -130), Corner(190, 130), Corner(-190, 130), Corner(-190, -130)]);
    }

    private static void Camera(Sketch sketch, Spot lifter, double lean, double away, string name)
    {
        var (at, back, side) = (lifter + (Spot.Leaning(lean) * away), Spot.Leaning(lean), Spot.Leaning(lean + 90));
        sketch.Path(Ink.Body, [at - (side * 14), at + (side * 14), at + (side * 14) + (back * 18), at - (side * 14) + (back * 18), at - (side * 14)]);
        sketch.Text(Ink.Guide, at + (back * 10) + new Spot(lean < 180 ? 18 : -18, 0), name, lean < 180 ? 1 : -1);
    }
}
