using Dorsal.Reasoning.Causes;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Scenarios;

/// <summary>Whole cases, from what is known to what is made of it.</summary>
public class ScenarioTests
{
    public static TheoryData<string> Names => new(Scenario.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void WhatIsKnown_LeadsToTheseCauses(string name)
    {
        var (advice, expected) = Reasoned(name);

        if (expected.Order is { } order)
            Assert.Equal(order, advice.Causes.Take(order.Count).Select(cause => cause.Id));
        foreach (var (id, support) in expected.Support ?? new Dictionary<CauseId, Support>())
            Assert.Equal((id, support), (id, Of(advice, id).Support));
        foreach (var (id, patterns) in expected.Patterns ?? new Dictionary<CauseId, IReadOnlyList<Pattern>>())
            Assert.Equal(patterns, Of(advice, id).Patterns);
        if (expected.WeakerSide is { } side)
            Assert.Equal(side, Of(advice, CauseId.MuscularWeakness).WeakerSide);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WhatIsKnown_IsThisEvidence(string name)
    {
        var (advice, expected) = Reasoned(name);

        Assert.Empty((expected.For ?? []).Except(Ids(advice, cause => cause.For)));
        Assert.Empty((expected.Against ?? []).Except(Ids(advice, cause => cause.Against)));
        Assert.Empty((expected.Unknown ?? []).Except(Ids(advice, cause => cause.Unknown)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WhatIsKnown_AsksForThis(string name)
    {
        var (advice, expected) = Reasoned(name);

        if (expected.Safety is { } safety)
            Assert.Equal(safety, advice.Safety.Advice);
        if (expected.Next is { } next)
            Assert.Equal(next, advice.Next?.Id ?? "nothing");
        if (expected.Muscles is { } muscles)
            Assert.Equal(muscles.Order(), advice.Muscles.Select(loaded => loaded.Muscle).Order());
        if (expected.Steps is { } steps)
            Assert.Equal(steps, advice.Plan.Steps.Select(step => step.Id));
    }

    private static (Advice Advice, Expected Expected) Reasoned(string name)
    {
        var scenario = Scenario.Named(name);
        return (LiftReasoning.Reason(scenario.Case, Texts.English), scenario.Expected);
    }

    private static Cause Of(Advice advice, CauseId id) => advice.Causes.Single(cause => cause.Id == id);

    private static IEnumerable<string> Ids(Advice advice, Func<Cause, IReadOnlyList<EvidenceItem>> list)
        => advice.Causes.SelectMany(list).Select(item => item.Id);
}
