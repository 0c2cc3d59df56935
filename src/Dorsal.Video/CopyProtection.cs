namespace Dorsal.Video;

/// <summary>
/// Films that are encrypted (ISO 23001-7, or a shop's own way): ffmpeg opens them as if they were not, and shows noise.
/// </summary>
internal static class CopyProtection
{
    /// <summary>A protected picture's description has one of these names, and says in a box of its own how it is protected.</summary>
    public static bool IsIn(string path)
    {
        ReadOnlySpan<byte> description = Mp4Boxes.Description(path);
        return description.IndexOf("sinf"u8) >= 0 && (description.IndexOf("encv"u8) >= 0 || description.IndexOf("drmi"u8) >= 0);
    }
}
