using Dorsal.Footage;

namespace Dorsal.Video;

/// <summary>How the pixels of a film stand for colours.</summary>
/// <param name="Matrix">Of the pictures as they are handed out.</param>
/// <param name="AreRecoded">
/// Whether ffmpeg must make that of something else: of red, green and blue, of absolute light, or by a matrix that hardly any film has.
/// </param>
internal readonly record struct StoredColours(ColourMatrix Matrix, bool AreRecoded)
{
    /// <summary>What others are made into.</summary>
    private static readonly StoredColours Recoded = new(ColourMatrix.Bt709, true);

    public static StoredColours Of(ProbedStream stream)
        => stream.Transfer != AbsoluteLight.Transfer && HasLuma(stream) && Known(stream.Matrix) is { } matrix ? new(matrix, false) : Recoded;

    private static bool HasLuma(ProbedStream stream) => stream.PixelFormat?.StartsWith("yuv", StringComparison.Ordinal) ?? true;

    private static ColourMatrix? Known(string? name) => name switch
    {
        null or "unknown" or "smpte170m" or "bt470bg" or "fcc" => ColourMatrix.Bt601,
        "bt709" => ColourMatrix.Bt709,
        "bt2020nc" or "bt2020c" => ColourMatrix.Bt2020,
        _ => null,
    };
}
