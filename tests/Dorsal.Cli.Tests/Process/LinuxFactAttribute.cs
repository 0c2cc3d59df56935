namespace Dorsal.Cli.Tests.Process;

/// <summary>Only there a signal can be sent, and the children be seen, without further programs.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "Needs Linux.";
}
