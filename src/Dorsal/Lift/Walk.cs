namespace Dorsal.Lift;

/// <summary>A walk over the samples of a curve, down from a movement towards the floor, in either direction of time.</summary>
internal readonly record struct Walk(HeightCurve Curve, int Start, int Limit)
{
    public int Step => Math.Sign(Limit - Start);

    /// <summary>The time at which the curve comes down to a height; the walk's end if never.</summary>
    public double Reaches(double height)
    {
        for (var i = Start; i != Limit; i += Step)
        {
            var (here, next) = (Curve.Heights[i], Curve.Heights[i + Step]);
            if (next <= height)
            {
                var share = here > next ? Math.Clamp((here - height) / (here - next), 0, 1) : 0;
                return Curve.Times[i] + (share * (Curve.Times[i + Step] - Curve.Times[i]));
            }
        }

        return Curve.Times[Limit];
    }

    /// <summary>The samples of the first seconds after coming down to a height; never empty.</summary>
    public IReadOnlyList<(double Time, double Height)> Samples(double below, double seconds)
    {
        var i = Start;
        while (i != Limit && Curve.Heights[i] > below)
        {
            i += Step;
        }

        var (samples, from) = (new List<(double, double)> { (Curve.Times[i], Curve.Heights[i]) }, Curve.Times[i]);
        while (i != Limit && Math.Abs(Curve.Times[i + Step] - from) <= seconds)
        {
            i += Step;
            samples.Add((Curve.Times[i], Curve.Heights[i]));
        }

        return samples;
    }

    /// <summary>Keeps a time inside the walk.</summary>
    public double Bounded(double time)
        => Math.Clamp(time, Curve.Times[Math.Min(Start, Limit)], Curve.Times[Math.Max(Start, Limit)]);
}
