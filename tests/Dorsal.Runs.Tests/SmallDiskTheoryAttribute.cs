namespace Dorsal.Runs.Tests;

/// <summary>Skipped, and shown as such, where no disk can be mounted.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SmallDiskTheoryAttribute : TheoryAttribute
{
    public SmallDiskTheoryAttribute() => Skip = SmallDisk.CanBeMade ? null : "This machine does not let the tests mount a small disk.";
}
