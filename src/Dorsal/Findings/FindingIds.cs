namespace Dorsal.Findings;

/// <summary>How the findings are written in analysis.json.</summary>
public static class FindingIds
{
    public static string ContractId(this FindingId id) => id switch
    {
        FindingId.UpperBackRounding => "upper-back-rounding",
        FindingId.LowerBackRounding => "lower-back-rounding",
        FindingId.ChestCollapse => "chest-collapse",
        FindingId.HipsRiseFirst => "hips-rise-first",
        FindingId.LockoutHyperextension => "lockout-hyperextension",
        FindingId.BarForward => "bar-forward",
        FindingId.BarDrift => "bar-drift",
        FindingId.NeckExtension => "neck-extension",
        FindingId.SideTilt => "side-tilt",
        FindingId.FatigueDrift => "fatigue-drift",
    };
}
