namespace Dorsal.Cli.Benching;

/// <summary>The parts of a run in the order of time; together they are the whole of it.</summary>
internal enum RunPart
{
    /// <summary>From the start of the process until the film and the nets are open.</summary>
    StartUp,

    Survey,

    /// <summary>Decoding, the net and tracing at the same time.</summary>
    Following,

    Bar,

    Arithmetic,

    /// <summary>Reasoning, report and files.</summary>
    Writing,
}
