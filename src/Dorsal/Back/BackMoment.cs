namespace Dorsal.Back;

/// <summary>The back in one analysed frame; line and tangents are absent where the outline could not be followed.</summary>
/// <param name="Line">As this frame shows it.</param>
/// <param name="Tangents">Where the back keeps still, read from what the frames round this one agree on.</param>
public sealed record BackMoment(BackLine? Line, BackTangents? Tangents)
{
    /// <summary>False where no outline was read and the line stands between those of the frames before and after that were.</summary>
    public bool IsRead { get; init; } = true;
}
