namespace Dorsal.Footage;

/// <summary>Of a pixel as it is shown, 0 to 255 each.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue);
