namespace Dorsal.Cli.Benching;

/// <summary>The most memory in use at any time of a run, in bytes that lay in memory and not on disk.</summary>
/// <param name="Own">Of this process, as the system counted it.</param>
/// <param name="Children">Of all processes that it started and that ran at one time, looked at several times a second; absent where the system does not tell.</param>
/// <param name="Together">Of both at one time; absent with <paramref name="Children"/>.</param>
internal sealed record PeakMemory(long Own, long? Children, long? Together);
