using Dorsal.Tests;

namespace Dorsal.Reasoning.Tests;

/// <summary>What ARCHITECTURE.md promises of the reasoning, held by its compiled code.</summary>
public class HouseRulesTests
{
    [Fact]
    public void AdviceDependsOnNothingButTheFilmsAndTheAnswers()
        => Assert.Empty(CalledMembers.ImpureOf(typeof(LiftReasoning).Assembly));
}
