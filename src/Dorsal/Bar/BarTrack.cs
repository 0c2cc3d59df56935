using Dorsal.Footage;

namespace Dorsal.Bar;

/// <summary>The bar's near end through the whole clip.</summary>
/// <param name="Frames">One entry for each frame of the video; all centres absent where no plate was found.</param>
/// <param name="Plate">The typical sighting of the plate, for scale and camera angle; absent where no plate was found.</param>
/// <param name="CentreNoise">Standard deviation of the centre in pixels while the bar rests; 0 when there is no plate.</param>
public sealed record BarTrack(IReadOnlyList<BarFrame> Frames, PlateSighting? Plate, double CentreNoise)
{
    public bool HasPlate => Plate is not null;

    /// <summary>The track of a clip in which no plate was found.</summary>
    public static BarTrack Unseen(VideoFacts video)
        => new([.. video.FrameTimes.Select((time, index) => new BarFrame(index, time, null, false))], null, 0);
}
