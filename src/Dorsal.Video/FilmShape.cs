namespace Dorsal.Video;

/// <summary>What a film to be written looks like.</summary>
/// <param name="Width">Even, in pixels.</param>
/// <param name="Height">Even, in pixels.</param>
/// <param name="FramesPerSecond">About: the encoder plans with it, the times are each frame's own.</param>
public sealed record FilmShape(int Width, int Height, double FramesPerSecond);
