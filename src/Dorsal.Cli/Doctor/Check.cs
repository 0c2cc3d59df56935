namespace Dorsal.Cli.Doctor;

/// <summary>One thing that an analysis needs.</summary>
/// <param name="Found">The version, and where from.</param>
/// <param name="Advice">What to do about it; empty when nothing.</param>
internal sealed record Check(string Name, Health Health, string Found, string Advice = "");
