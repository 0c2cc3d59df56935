namespace Dorsal.Cli.Benching;

/// <summary>What single pieces of the work take when nothing else goes on, warm.</summary>
/// <param name="Decoding">All frames in colour, from the start of ffmpeg to its end.</param>
/// <param name="NetRuns">How often the net was run to know its time.</param>
/// <param name="Net">The landmark net from its input to its outputs, in the middle of all runs; absent when the film shows no lifter.</param>
/// <param name="NetProcessor">Processor time of such a run, the mean of all; absent when the film shows no lifter.</param>
/// <param name="Tracing">One outline on one thread, in the middle of all; absent when the film shows no lifter.</param>
internal sealed record AloneTimes(TimeSpan Decoding, int NetRuns, TimeSpan? Net, TimeSpan? NetProcessor, TimeSpan? Tracing);
