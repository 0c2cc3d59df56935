using Dorsal.Quantities;

namespace Dorsal.Drawing;

/// <summary>Takes a drawn frame.</summary>
/// <param name="time">When it is shown.</param>
/// <param name="pixels">Rows from the top without padding; valid only during the call.</param>
public delegate void FrameSink(Seconds time, ReadOnlySpan<byte> pixels);
