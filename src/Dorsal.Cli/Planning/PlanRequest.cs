namespace Dorsal.Cli.Planning;

/// <summary>What the user asked for.</summary>
/// <param name="Analyses">One or more analysis.json, or folders with one, of the same lifter and the same trouble.</param>
/// <param name="Interview">The file with the lifter's answers; absent: nobody asked.</param>
internal sealed record PlanRequest(IReadOnlyList<string> Analyses, string? Interview);
