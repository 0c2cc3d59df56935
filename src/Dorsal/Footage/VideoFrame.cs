using Dorsal.Quantities;

namespace Dorsal.Footage;

/// <summary>One decoded frame. The picture's buffer is only valid until the next frame is asked for.</summary>
/// <param name="Index">0 for the first frame that decodes.</param>
/// <param name="Time">From the container's timestamps, counted from the film's first frame.</param>
/// <param name="Picture">The displayed picture at full resolution.</param>
public readonly record struct VideoFrame<TPicture>(int Index, Seconds Time, TPicture Picture);
