namespace Dorsal.Cli.Benching;

/// <summary>How long one part of a run took.</summary>
/// <param name="Began">Since the start of the process.</param>
/// <param name="Processor">Time of all threads of this process, without the ffmpeg that it started.</param>
/// <param name="NetRuns">How often the landmark net was asked.</param>
/// <param name="NetBusy">
/// From each question to its answer, added up: more than <paramref name="Took"/> where several frames are read at the same moment.
/// </param>
/// <param name="WaitingForFrames">How long whoever reads the film in colour had to wait for a frame.</param>
internal sealed record PartTimes(
    RunPart Part, TimeSpan Began, TimeSpan Took, TimeSpan Processor, int NetRuns, TimeSpan NetBusy, TimeSpan WaitingForFrames);
