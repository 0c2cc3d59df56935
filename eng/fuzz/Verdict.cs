namespace Dorsal.Fuzz;

/// <summary>What became of one damaged file.</summary>
internal enum Verdict
{
    /// <summary>Enough of it was whole.</summary>
    Read,

    /// <summary>One sentence, exit code 2, nothing left.</summary>
    Refused,

    /// <summary>A stack trace, another exit code, or something else than one sentence.</summary>
    Crash,

    /// <summary>No end within the patience.</summary>
    Hang,

    /// <summary>Something else in its folder, or in that of temporary files, than the results.</summary>
    LeftoverFile,

    /// <summary>A process that it started and that has outlived it.</summary>
    LeftoverProcess,
}
