namespace Dorsal.Validation.Truth;

/// <summary>Thoracic flexion in degrees as the midline of bare skin shows it, relative to neutral standing.</summary>
public sealed record TrueContour(double Thoracic);
