namespace Dorsal.Cli.Interviewing;

/// <summary>Where the lifter goes from a question.</summary>
internal enum Step
{
    Answer,
    Skip,
    Back,
}
