using SkiaSharp;

namespace Dorsal.Drawing.Sheets;

/// <summary>How a line is drawn.</summary>
/// <param name="Width">In the sheet's thin lines.</param>
/// <param name="Halo">A dark edge on both sides, so that it shows on bright pictures.</param>
internal readonly record struct Stroke(SKColor Colour, double Width = 1, bool Dashed = false, bool Halo = false);
