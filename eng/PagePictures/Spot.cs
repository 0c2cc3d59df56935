namespace PagePictures;

/// <summary>A place in a picture: pixels, y down.</summary>
public readonly record struct Spot(double X, double Y)
{
    public static Spot operator +(Spot a, Spot b) => new(a.X + b.X, a.Y + b.Y);

    public static Spot operator -(Spot a, Spot b) => new(a.X - b.X, a.Y - b.Y);

    public static Spot operator *(Spot a, double factor) => new(a.X * factor, a.Y * factor);

    /// <summary>One pixel in the direction that leans so many degrees from straight up, forward (to the right) positive.</summary>
    public static Spot Leaning(double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return new Spot(sin, -cos);
    }

    /// <summary>How far the way to another place leans from straight up, degrees.</summary>
    public double LeanTo(Spot other) => Math.Atan2(other.X - X, Y - other.Y) * 180 / Math.PI;
}
