using Dorsal.Cli.Doctor;

namespace Dorsal.Cli.Tests;

internal sealed class FakeMachine(params Check[] checks) : IMachine
{
    public IReadOnlyList<Check> Examine() => checks;
}
