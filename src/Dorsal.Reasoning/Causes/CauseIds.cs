namespace Dorsal.Reasoning.Causes;

/// <summary>How the causes are written in analysis.json.</summary>
public static class CauseIds
{
    public static string ContractId(this CauseId id) => id switch
    {
        CauseId.Rounding => "rounding",
        CauseId.ChestCollapse => "chest-collapse",
        CauseId.LockoutHyperextension => "lockout-hyperextension",
        CauseId.MuscularWeakness => "muscular-weakness",
        CauseId.Other => "other",
    };
}
