namespace PagePictures;

/// <summary>The height of the bar over the time of one repetition, as a graph.</summary>
internal sealed class HeightCurve(Spot origin, double width, double height)
{
    // Shares of the time drawn: the bar begins to rise, stands at the top, begins to fall, lies on the floor.
    public const double SetOff = 0.14;
    public const double Lockout = 0.46;
    public const double Lowering = 0.60;
    public const double End = 0.86;

    public Spot At(double time) => origin + new Spot(time * width, -Share(time) * height);

    public void Draw(Sketch on)
    {
        on.Arrow(Ink.Body, origin, origin + new Spot(width + 24, 0)).Arrow(Ink.Body, origin, origin - new Spot(0, height + 34));
        on.Text(Ink.Body, origin + new Spot(width + 24, 20), "time", -1).Text(Ink.Body, origin - new Spot(0, height + 22), "height of the bar");
        on.Path(Ink.Back, Enumerable.Range(0, 101).Select(i => At(i / 100.0)));
    }

    private static double Share(double time) => time switch
    {
        <= SetOff or >= End => 0,
        < Lockout => Smooth((time - SetOff) / (Lockout - SetOff)),
        <= Lowering => 1,
        _ => Smooth((End - time) / (End - Lowering)),
    };

    private static double Smooth(double share) => share * share * (3 - (2 * share));
}
