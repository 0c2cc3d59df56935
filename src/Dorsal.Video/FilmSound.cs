using Dorsal.Quantities;

namespace Dorsal.Video;

/// <summary>The sound of a film, to be laid under another one made of its frames.</summary>
/// <param name="FilePath">Of the film.</param>
/// <param name="Codec">As ffprobe calls it.</param>
/// <param name="Lead">How long after the beginning of the file the first frame that is wanted is shown: there the other film begins.</param>
public sealed record FilmSound(string FilePath, string Codec, Seconds Lead)
{
    /// <summary>How much of it is wanted, from there; absent: all.</summary>
    public Seconds? Length { get; init; }

    /// <summary>Phones and messengers play this one everywhere, so it is kept as it is; any other is encoded anew.</summary>
    internal bool IsKept => Codec == "aac";
}
