using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Plan;
using Dorsal.Reasoning.Tests.Scenarios;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Plan;

/// <summary>The top of the lift, where a trunk that leans and a back that bends are two things and one question.</summary>
public class TopOfTheLiftTests
{
    private static readonly Finding Bends = Top(KnownThresholds.BackwardBend, 22);

    private static readonly Finding LeansAndBends = Top(KnownThresholds.LeanBack, 15) with
    {
        Other = new OtherAnswer(FindingStatus.Present, Bends.Measure),
    };

    [Fact]
    public void ABackThatBendsBackwards_IsNotSaidToBeTheUpperBack()
        => Assert.StartsWith("Your back bends backwards at the top.", Step(Bends, Pattern.RoundsBackward).Why, StringComparison.Ordinal);

    [Fact]
    public void ABackThatOnlyBends_IsNotSaidToLean()
    {
        Assert.StartsWith("You lean or bend back at the end of the lift.", Step(Bends, Pattern.LeansBack).Why, StringComparison.Ordinal);
        Assert.Equal("leans or bends back at the top", Texts.English.Page.GetProperty("patterns").GetProperty("leans-back").GetString());
    }

    [Fact]
    public void ABendBesideALean_IsExplainedAndCheckedByTheBend()
    {
        var step = Step(LeansAndBends, Pattern.RoundsBackward);

        Assert.EndsWith("At lockout your back was bent about 22 degrees backwards compared with standing relaxed (20 to 24).", step.Why, StringComparison.Ordinal);
        Assert.Contains("how far your back bends backwards at the top should fall from 22 degrees", step.Check, StringComparison.Ordinal);
    }

    [Fact]
    public void ALeanBesideABend_IsCheckedByTheLean()
        => Assert.Contains("how far you lean back at the top should fall from 15 degrees", Step(LeansAndBends, Pattern.LeansBack).Check, StringComparison.Ordinal);

    private static PlanStep Step(Finding top, Pattern pattern)
        => Plans.Make(Plans.Filmed(Plans.InPain, top), Plans.Supported(pattern)).Steps[^1];

    private static Finding Top(Threshold decided, double degrees)
        => ShownFinding.Of(FindingId.LockoutHyperextension, FindingStatus.Present, decided, Reading.PlusMinus(degrees, 2), 3);
}
