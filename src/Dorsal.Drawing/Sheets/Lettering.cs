using SkiaSharp;

namespace Dorsal.Drawing.Sheets;

/// <summary>The font of the drawings, which lies inside this assembly; its digits are all of one width.</summary>
internal sealed class Lettering : IDisposable
{
    private const string Resource = "RobotoCondensed.ttf";

    private readonly SKTypeface typeface;

    public Lettering()
    {
        using var stream = typeof(Lettering).Assembly.GetManifestResourceStream(Resource)!;
        typeface = SKTypeface.FromStream(stream)
            ?? throw new InvalidOperationException($"{Resource} is not a font.");
    }

    public SKFont Of(double size) => new(typeface, (float)size) { Edging = SKFontEdging.Antialias, Subpixel = true };

    public void Dispose() => typeface.Dispose();
}
