using Dorsal.Bar;
using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal;

/// <summary>
/// All that was taken from the pixels of a clip. Everything after this is arithmetic: the same observations always give the
/// same result, without the film, the nets or the decoder.
/// </summary>
public sealed record Observations(VideoFacts Video, PictureArea Area, LifterTrack Lifter, BarTrack Bar);
