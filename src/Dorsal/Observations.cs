using Dorsal.Bar;
using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Scene;

namespace Dorsal;

/// <summary>
/// All that was taken from the pixels of a clip. Everything after this is arithmetic: the same observations always give the
/// same result, without the film, the nets or the decoder.
/// </summary>
public sealed record Observations(VideoFacts Video, PictureArea Area, LifterTrack Lifter, BarTrack Bar)
{
    /// <summary>How the camera moves, where it is held in the hand; what was seen is told in pixels of each frame's own picture.</summary>
    public CameraPath Camera { get; init; } = CameraPath.Still;

    /// <summary>The landmark net that saw the lifter.</summary>
    public PoseModel Model { get; init; } = PoseModel.Heavy;

    /// <summary>Which way is up; absent where nothing round the lifter tells.</summary>
    public PlumbLine? Upright { get; init; }
}
