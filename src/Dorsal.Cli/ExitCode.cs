namespace Dorsal.Cli;

/// <summary>What the program tells its caller when it ends.</summary>
internal static class ExitCode
{
    /// <summary>An analysis was written; it may say that nothing could be measured.</summary>
    public const int Done = 0;

    /// <summary>A bug of ours.</summary>
    public const int Bug = 1;

    /// <summary>The command line or an input is wrong, or this machine lacks something.</summary>
    public const int UserMistake = 2;

    /// <summary>Ctrl-C.</summary>
    public const int Cancelled = 130;
}
