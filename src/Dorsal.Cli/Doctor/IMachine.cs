namespace Dorsal.Cli.Doctor;

/// <summary>The machine the program runs on, as far as it matters to an analysis.</summary>
internal interface IMachine
{
    IReadOnlyList<Check> Examine();
}
