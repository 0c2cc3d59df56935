namespace Dorsal.Drawing.KeyFrames;

/// <summary>A still as a JPEG file, cut to the lifter, the overlay drawn on it.</summary>
public sealed record KeyPicture(KeyFrame Frame, int Width, int Height, ReadOnlyMemory<byte> Jpeg);
