using Dorsal.Footage;

namespace Dorsal.Video;

/// <summary>How the pixels of a film stand for colours.</summary>
/// <param name="Matrix">Of the pictures as they are handed out.</param>
/// <param name="TellNits">Whether its numbers stand for absolute light, as in HDR10 (<see cref="AbsoluteLight"/>).</param>
/// <param name="AreTold">Whether it says how colours are made of its numbers. Of other films every player guesses, each in its way.</param>
/// <param name="AreRecoded">
/// Whether ffmpeg must make that of something else: of red, green and blue, of absolute light, or by a matrix that hardly any film has.
/// </param>
internal readonly record struct StoredColours(ColourMatrix Matrix, bool TellNits, bool AreTold, bool AreRecoded)
{
    public static StoredColours Of(ProbedStream stream)
    {
        var tellNits = stream.Transfer == AbsoluteLight.Transfer;
        var known = !tellNits && HasLuma(stream) ? Known(stream.Matrix) : null;

        // What is made of others is BT.709.
        return new(known ?? ColourMatrix.Bt709, tellNits, tellNits || !IsUntold(stream.Matrix), known is null);
    }

    private static bool HasLuma(ProbedStream stream) => stream.PixelFormat?.StartsWith("yuv", StringComparison.Ordinal) ?? true;

    private static bool IsUntold(string? matrix) => matrix is null or "unknown";

    private static ColourMatrix? Known(string? matrix) => matrix switch
    {
        _ when IsUntold(matrix) => ColourMatrix.Bt601,
        "smpte170m" or "bt470bg" or "fcc" => ColourMatrix.Bt601,
        "bt709" => ColourMatrix.Bt709,
        "bt2020nc" or "bt2020c" => ColourMatrix.Bt2020,
        _ => null,
    };
}
