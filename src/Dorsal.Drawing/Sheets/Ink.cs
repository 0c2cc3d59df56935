using SkiaSharp;

namespace Dorsal.Drawing.Sheets;

/// <summary>The colours of the drawings; orange and blue for the two parts of the back, which everybody tells apart.</summary>
internal static class Ink
{
    public static readonly SKColor Paper = new(0x14, 0x17, 0x1C);
    public static readonly SKColor Text = new(0xF2, 0xF4, 0xF7);
    public static readonly SKColor Quiet = new(0x93, 0x9C, 0xA8);
    public static readonly SKColor Mask = new(0x6A, 0x5A, 0xCD);
    public static readonly SKColor Outline = new(0xC9, 0xBF, 0xFF);
    public static readonly SKColor Thoracic = new(0xFF, 0x8C, 0x1A);
    public static readonly SKColor Lumbar = new(0x2B, 0xB8, 0xFF);
    public static readonly SKColor Axis = new(0xFF, 0xFF, 0xFF);
    public static readonly SKColor Left = new(0x3D, 0xDC, 0x84);
    public static readonly SKColor Right = new(0xFF, 0x5F, 0xA2);
    public static readonly SKColor Chain = new(0xFF, 0xE0, 0x66);
    public static readonly SKColor Bar = new(0xC6, 0xFF, 0x3D);
    public static readonly SKColor Foot = new(0xFF, 0x6B, 0x5E);
    public static readonly SKColor Area = new(0x93, 0x9C, 0xA8);
}
