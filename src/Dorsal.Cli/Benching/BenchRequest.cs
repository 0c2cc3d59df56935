using Dorsal.Inference.Nets;
using Dorsal.Person;

namespace Dorsal.Cli.Benching;

/// <summary>What the user asked for.</summary>
/// <param name="Threads">Absent: one for every core.</param>
/// <param name="File">Where the figures go beside the terminal; absent: nowhere.</param>
internal sealed record BenchRequest(string Video, PoseModel Model, int? Threads, string? File);
