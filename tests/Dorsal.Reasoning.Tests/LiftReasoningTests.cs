using Dorsal.Reasoning.Causes;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests;

public class LiftReasoningTests
{
    [Fact]
    public void NothingIsKnown_EveryCauseIsUnknown()
    {
        var advice = LiftReasoning.Reason(Cases.Empty, Texts.English);

        Assert.Equal(Enum.GetValues<CauseId>(), advice.Causes.Select(cause => cause.Id));
        Assert.All(advice.Causes, cause => Assert.Equal(Support.Unknown, cause.Support));
    }

    [Fact]
    public void NothingToReasonAbout_IsRefusedAtOnce()
    {
        Assert.Throws<ArgumentNullException>("known", () => LiftReasoning.Reason(null!, Texts.English));
        Assert.Throws<ArgumentNullException>("texts", () => LiftReasoning.Reason(Cases.Empty, null!));
    }
}
