namespace Dorsal.Runs.Tests;

/// <summary>Only there signals can be sent, and sessions be seen, without further programs.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LinuxTheoryAttribute : TheoryAttribute
{
    public LinuxTheoryAttribute() => Skip = OperatingSystem.IsLinux() ? null : "Needs Linux.";
}
