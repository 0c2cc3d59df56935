using System.Text.Json.Serialization;

namespace Dorsal.Validation.Truth;

/// <summary>One frame of the motion.</summary>
/// <param name="Time">Seconds from the first frame.</param>
/// <param name="Contour">The flexions as bare skin shows them, some 10 to 15 per cent below those of the joints.</param>
public sealed record TrueFrame(
    [property: JsonPropertyName("i")] int Index,
    [property: JsonPropertyName("t")] double Time,
    string Phase,
    TrueAngles Angles,
    TrueContour Contour,
    TrueBar Bar);
