namespace Dorsal.Bar;

/// <summary>A place in one shrunk frame round which concentric rims were found.</summary>
/// <param name="X">Centre in pixels of the shrunk picture.</param>
/// <param name="Aspect">Width of the rims by their height.</param>
/// <param name="Supports">For every radius of the search the share of that rim that lies on an edge.</param>
internal sealed record PlateCandidate(float X, float Y, double Aspect, float[] Supports)
{
    public float Score { get; } = Supports.Max();
}
