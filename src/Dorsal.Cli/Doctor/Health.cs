namespace Dorsal.Cli.Doctor;

internal enum Health
{
    Good,

    /// <summary>It works; something better is to be had.</summary>
    Improvable,

    /// <summary>Without it no analysis.</summary>
    Missing,
}
