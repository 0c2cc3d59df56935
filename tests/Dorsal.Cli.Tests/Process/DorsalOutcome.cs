namespace Dorsal.Cli.Tests.Process;

/// <summary>How a run of the program ended and what it said.</summary>
internal sealed record DorsalOutcome(int ExitCode, string Output, string Error);
