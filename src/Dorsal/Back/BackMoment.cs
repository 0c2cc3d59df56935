namespace Dorsal.Back;

/// <summary>The back in one analysed frame; line and tangents are absent where the outline could not be followed.</summary>
public sealed record BackMoment(BackLine? Line, BackTangents? Tangents);
