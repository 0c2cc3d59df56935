namespace Dorsal.Bar;

/// <summary>An edge point found on a ray from the supposed centre, in pixels of the shrunk picture.</summary>
/// <param name="Ray">Its number among the <see cref="RimRays"/>.</param>
internal readonly record struct RimPoint(float X, float Y, byte Ray)
{
    /// <summary>Of the ellipse's parameter, as is <see cref="Sin"/>.</summary>
    public float Cos => (float)RimRays.Directions[Ray].Cos;

    public float Sin => (float)RimRays.Directions[Ray].Sin;
}
