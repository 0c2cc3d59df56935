namespace Dorsal.Runs.Tests;

/// <summary>Skipped, and shown as such, where no network namespace can be made.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NoNetworkFactAttribute : FactAttribute
{
    public NoNetworkFactAttribute() => Skip = NoNetwork.Way is null ? "This machine does not let the tests make an empty network namespace." : null;
}
