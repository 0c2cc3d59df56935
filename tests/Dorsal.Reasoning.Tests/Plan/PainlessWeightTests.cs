using Dorsal.Quantities;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Plan;

namespace Dorsal.Reasoning.Tests.Plan;

/// <summary>Who is in pain comes back with a share of what did not hurt, and of nothing else.</summary>
public class PainlessWeightTests
{
    private static readonly HashSet<string> Practised =
        [.. StepCatalogue.All.Where(step => step is { LoadShare: not null, LoadOf: not ShareOf.TheFilmed }).Select(step => step.Id)];

    public static TheoryData<Pattern> Patterns =>
        [.. StepCatalogue.All.Where(step => Practised.Contains(step.Id)).Select(step => step.Patterns[0])];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void WhoIsInPain_PractisesWithAShareOfTheLastWeightThatDidNotHurt_AndNotOfTheUsualOne(Pattern pattern)
        => Assert.All(Doses(pattern, 150, filmedKg: null), dose =>
        {
            Assert.Matches("no more than [56]0 per cent of the last weight that did not hurt[,.]", dose);
            Assert.DoesNotContain("usual load", dose, StringComparison.Ordinal);
            Assert.DoesNotContain("kg", dose, StringComparison.Ordinal);
        });

    [Theory]
    [MemberData(nameof(Patterns))]
    public void WhoIsInPain_PractisesWithLessThanTheFaultWasFilmedWith(Pattern pattern)
        => Assert.All(
            Doses(pattern, 150, filmedKg: 60), dose => Assert.Matches("[56]0 per cent of the last weight that did not hurt, nor of the 60 kg in your film", dose));

    private static IEnumerable<string> Doses(Pattern pattern, double usualKg, double? filmedKg)
    {
        var film = Cases.SideFilm(Plans.Rounds(20)) with { Load = filmedKg is { } kg ? Kilograms.Of(kg) : null };
        var doses = Plans.Make(new LiftCase([film], Plans.InPain with { DeadliftKg = usualKg }), Plans.Supported(pattern))
            .Steps.Where(step => Practised.Contains(step.Id)).Select(step => step.Dose).ToList();
        Assert.NotEmpty(doses);
        return doses;
    }
}
