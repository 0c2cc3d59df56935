using System.Text.Json.Serialization;

namespace Dorsal.Validation.Truth;

/// <summary>Where the bar's centre is, in metres.</summary>
/// <param name="Position">Forward, then up from the floor.</param>
/// <param name="AheadOfMidFoot">Forward positive.</param>
public sealed record TrueBar(
    [property: JsonPropertyName("xz")] IReadOnlyList<double> Position,
    [property: JsonPropertyName("dx_midfoot")] double AheadOfMidFoot)
{
    /// <summary>Metres above the floor.</summary>
    public double Height => Position[1];
}
