namespace PagePictures;

/// <summary>A line figure seen from its right side, facing right. Its back line bends evenly between the three levels.</summary>
public sealed class Lifter(Posture posture, Spot sacrum, double trunk)
{
    /// <summary>Where T12/L1 lies between S1 (0) and C7 (1).</summary>
    public const double WaistAt = 0.42;

    private const double Step = 0.01;
    private const double Buttock = -0.18;
    private const double NeckEnd = 1.16;

    public double Trunk => trunk;

    public Posture Posture => posture;

    public Spot Sacrum => sacrum;

    public Spot Waist => Back(WaistAt);

    public Spot Neck => Back(1);

    public Spot Hip => Inside(sacrum, posture.Sacrum, -0.14, 0.24);

    public Spot Knee => Hip - (Spot.Leaning(posture.Thigh) * (0.80 * trunk));

    public Spot Ankle => Knee - (Spot.Leaning(posture.Shin) * (0.78 * trunk));

    public Spot Heel => Ankle + (new Spot(-0.10, 0.13) * trunk);

    public Spot Toe => Ankle + (new Spot(0.36, 0.13) * trunk);

    public Spot MidFoot => (Heel + Toe) * 0.5;

    public Spot Shoulder => Inside(Back(0.86), LeanAt(0.86), 0, posture.Protraction);

    public Spot Hand => Shoulder + (new Spot(0, 1.0) * trunk);

    public Spot Ear => Back(NeckEnd) + (Spot.Leaning(posture.Face + 10) * (0.13 * trunk)) + (Spot.Leaning(posture.Face + 90) * (0.07 * trunk));

    public Spot Nose => Ear + (Spot.Leaning(posture.Face + 90) * (0.21 * trunk));

    /// <summary>The same lifter with the soles at a height of the picture and the middle of the foot across it.</summary>
    public Lifter StandingAt(Spot midFoot) => new(posture, sacrum + midFoot - MidFoot, trunk);

    public double LeanAt(double along) => along switch
    {
        <= 0 => posture.Sacrum + (along * 120),
        <= WaistAt => posture.Sacrum + ((posture.Waist - posture.Sacrum) * along / WaistAt),
        <= 1 => posture.Waist + ((posture.Neck - posture.Waist) * (along - WaistAt) / (1 - WaistAt)),
        _ => posture.Neck + ((posture.Face + 5 - posture.Neck) * Math.Min(1, (along - 1) / 0.12)),
    };

    public Spot Back(double along)
    {
        var (spot, sign) = (sacrum, Math.Sign(along));
        for (var s = 0.0; s < Math.Abs(along) - (Step / 2); s += Step)
            spot += Spot.Leaning(LeanAt(sign * (s + (Step / 2)))) * (sign * Step * trunk);
        return spot;
    }

    /// <param name="legs">Share of the legs that is drawn: 1 all, less for a closer look at the trunk.</param>
    public Lifter Draw(Sketch on, double legs = 1)
    {
        on.Path(Ink.Body, Stations(-0.04, 1.10).Select(s => Inside(Back(s), LeanAt(s), 0, Depth(s))));
        if (legs >= 1)
            on.Path(Ink.Body, [Hip, Knee, Ankle, Heel, Toe, Ankle]);
        else
            on.Line(Ink.Body, Hip, Hip + ((Knee - Hip) * legs));
        on.Line(Ink.Body, Shoulder, Shoulder + ((Hand - Shoulder) * Math.Min(1, legs + 0.15)));
        on.Circle(Ink.Body, Ear, 0.17 * trunk);
        on.Path(Ink.Body, [Ear + (Spot.Leaning(posture.Face + 75) * (0.17 * trunk)), Nose, Ear + (Spot.Leaning(posture.Face + 105) * (0.17 * trunk))]);
        on.Path(Ink.Back, Stations(Buttock, NeckEnd).Select(Back));
        return this;
    }

    /// <summary>From back to front: belly and chest, and above them the neck.</summary>
    private static double Depth(double along) => 0.30 - (0.18 * Math.Clamp((along - 0.72) / 0.30, 0, 1));

    private Spot Inside(Spot back, double lean, double up, double deep)
        => back + (Spot.Leaning(lean) * (up * trunk)) + (Spot.Leaning(lean + 90) * (deep * trunk));

    private static IEnumerable<double> Stations(double from, double to)
        => Enumerable.Range(0, 41).Select(i => from + ((to - from) * i / 40));
}
