namespace Dorsal.Lift;

/// <summary>A walk over the samples of a curve, from a movement towards a rest, in either direction of time.</summary>
internal readonly record struct Walk(HeightCurve Curve, int Start, int Limit, int Step)
{
    /// <summary>The time at which the curve comes within <paramref name="depth"/> of the rest; the walk's end if never.</summary>
    public double Until(Rest rest, double depth)
    {
        for (var i = Start; i != Limit; i += Step)
        {
            var (here, next) = (rest.Depth(Curve.Heights[i]), rest.Depth(Curve.Heights[i + Step]));
            if (next <= depth)
            {
                var share = here > next ? Math.Clamp((here - depth) / (here - next), 0, 1) : 0;
                return Curve.Times[i] + (share * (Curve.Times[i + Step] - Curve.Times[i]));
            }
        }

        return Curve.Times[Limit];
    }

    /// <summary>The heights of the first seconds after coming within <paramref name="depth"/> of the rest; never empty.</summary>
    public IReadOnlyList<double> From(Rest rest, double depth, double seconds)
    {
        var i = Start;
        while (i != Limit && rest.Depth(Curve.Heights[i]) > depth)
        {
            i += Step;
        }

        var (heights, from) = (new List<double>(), Curve.Times[i]);
        for (; i != Limit + Step && Math.Abs(Curve.Times[i] - from) <= seconds; i += Step)
        {
            heights.Add(Curve.Heights[i]);
        }

        return heights;
    }
}
