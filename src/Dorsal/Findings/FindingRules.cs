namespace Dorsal.Findings;

/// <summary>All ten questions, always answered, in the order of the contract.</summary>
public static class FindingRules
{
    public static IReadOnlyList<IFindingRule> All { get; } =
    [
        new UpperBackRounding(),
        new LowerBackRounding(),
        new ChestCollapse(),
        new HipsRiseFirst(),
        new LockoutHyperextension(),
        new BarForward(),
        new BarDrift(),
        new NeckExtension(),
        new SideTilt(),
        new FatigueDrift(),
    ];

    public static IReadOnlyList<Finding> Judge(LiftEvidence lift) => [.. All.Select(rule => rule.Judge(lift))];
}
