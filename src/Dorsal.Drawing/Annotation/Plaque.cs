using Dorsal.Drawing.Colours;
using Dorsal.Drawing.Sheets;
using Dorsal.Footage;
using SkiaSharp;

namespace Dorsal.Drawing.Annotation;

/// <summary>A few letters on a dark, rounded ground, readable on any picture, and never outside of it.</summary>
internal sealed class Plaque(Sheet sheet, AnnotatedSize size)
{
    /// <summary>Of smaller letters.</summary>
    public const double Small = 0.82;

    private const byte Opacity = 165;
    private const double PaddingAcross = 0.4;
    private const double HeightInLetters = 1.45;
    private const double BaselineInLetters = 1.08;
    private const double SwatchWidth = 0.28;

    /// <param name="at">The point that the plaque lies beside; empty text draws nothing.</param>
    /// <param name="colour">Of a stripe at its left end; absent: none.</param>
    /// <returns>Where it ends below.</returns>
    public double Draw(string text, ImagePoint at, PlaqueSide side, double share = 1, SKColor? colour = null)
    {
        if (text.Length == 0)
            return at.Y;

        var letters = share * size.Letters;
        var stripe = colour is null ? 0 : SwatchWidth * letters;
        var (width, height) = (sheet.WidthOf(text, letters) + (2 * PaddingAcross * letters) + stripe, HeightInLetters * letters);
        var corner = Inside(Corner(at, side, width, height), width, height);
        sheet.Rounded(corner, width, height, letters / 4, Palette.Ours.Plaque.WithAlpha(Opacity));
        if (colour is { } shown)
            sheet.Rounded(corner, stripe, height, stripe / 2, shown);

        sheet.Text(text, corner + new ImagePoint((PaddingAcross * letters) + stripe, BaselineInLetters * letters), Palette.Ours.Letters, letters);
        return corner.Y + height;
    }

    private static ImagePoint Corner(ImagePoint at, PlaqueSide side, double width, double height) => side switch
    {
        PlaqueSide.Left => at - new ImagePoint(width, height / 2),
        PlaqueSide.Right => at - new ImagePoint(0, height / 2),
        PlaqueSide.Above => at - new ImagePoint(width / 2, height),
        PlaqueSide.RightBelow => at,
    };

    private ImagePoint Inside(ImagePoint corner, double width, double height)
    {
        var (right, bottom) = ((size.Width / size.ZoomX) - width, (size.Height / size.ZoomY) - height);
        return new ImagePoint(Math.Clamp(corner.X, 0, Math.Max(0, right)), Math.Clamp(corner.Y, 0, Math.Max(0, bottom)));
    }
}
