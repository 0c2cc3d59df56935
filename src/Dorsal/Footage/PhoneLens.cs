namespace Dorsal.Footage;

/// <summary>The lens that a film is taken to have been made with, which no file tells.</summary>
internal static class PhoneLens
{
    /// <summary>
    /// Focal length over the picture's longer side: phones' main cameras film with 55 to 65 degrees across it. Ours; a fifth
    /// more or less moves the bar against the feet by about a centimetre.
    /// </summary>
    private const double FocalShare = 0.87;

    /// <summary>Half a 95 % interval of it, as a share: those 55 to 65 degrees, and as much again for pictures that are cut. Ours.</summary>
    public const double Doubt = 0.2;

    /// <summary>In pixels.</summary>
    /// <param name="scene">The picture without its bars: a film cut to size is taken as cut round its middle.</param>
    public static double FocalLength(PictureArea scene) => FocalShare * Math.Max(scene.Width, scene.Height);
}
