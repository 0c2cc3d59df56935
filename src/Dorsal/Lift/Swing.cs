namespace Dorsal.Lift;

/// <summary>A movement between two turning points of a height curve, by their indices.</summary>
internal readonly record struct Swing(int From, int To)
{
    /// <summary>The sample where half of the way is done, for the first time.</summary>
    public int Middle(HeightCurve curve)
    {
        var half = (curve.Heights[From] + curve.Heights[To]) / 2;
        var isRise = curve.Heights[To] > curve.Heights[From];
        var i = From;
        while (i < To && (curve.Heights[i] < half) == isRise)
        {
            i++;
        }

        return i;
    }
}
