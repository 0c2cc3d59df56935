using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Video;

/// <summary>What ffprobe says about a video.</summary>
/// <param name="Facts">As displayed.</param>
/// <param name="Turn">From the stored to the displayed picture.</param>
/// <param name="FramesAreCertain">
/// Whether the frame times are those of exactly the frames that decode. When not, the file must be decoded once to know.
/// </param>
/// <param name="Lead">How long after the beginning of the file, which the sound may set, the film's first frame is shown.</param>
public sealed record VideoProbe(VideoFacts Facts, DisplayTurn Turn, bool FramesAreCertain, Seconds Lead)
{
    /// <summary>The container's time of the film's first frame.</summary>
    internal Seconds Begins { get; init; }

    /// <summary>The container's times between which the wanted frames lie; absent: all are wanted.</summary>
    internal (double From, double To)? Cut { get; init; }

    /// <summary>The container's times of the packets that decode by themselves, in which reading may have to begin; none where an index leads to them.</summary>
    internal IReadOnlyList<Seconds> KeyTimes { get; init; } = [];

    /// <summary>Whether the container's own index tells every frame, so that reading may begin at any of them.</summary>
    internal bool IsIndexed { get; init; }

    internal StoredColours Colours { get; init; }
}
