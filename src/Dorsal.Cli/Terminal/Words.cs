using System.Text.Json;
using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.LightSet;
using Dorsal.Result;
using Dorsal.Wording;

namespace Dorsal.Cli.Terminal;

/// <summary>How the closed sets of the core and of the reasoning are said to a lifter.</summary>
internal static class Words
{
    public static string Of(AnalysisStage stage) => stage switch
    {
        AnalysisStage.FindingLifter => "finding the lifter",
        AnalysisStage.FollowingLifter => "following the lifter",
        AnalysisStage.FollowingBar => "following the bar",
        AnalysisStage.Judging => "judging",
    };

    /// <summary>As the report calls it.</summary>
    public static string Of(ViewKind kind) => OfPage("views", InCamelCase(kind));

    public static string Of(Facing facing) => facing switch
    {
        Facing.Left => "faces left",
        Facing.Right => "faces right",
    };

    /// <summary>As the report calls it.</summary>
    public static string Of(LiftKind kind) => OfPage("lifts", InCamelCase(kind));

    public static string Of(ScaleSource source) => source switch
    {
        ScaleSource.Plate => "from the plate",
        ScaleSource.Stature => "from your height",
        ScaleSource.None => "none, so no lengths and speeds",
    };

    /// <summary>As the report says it, in a sentence.</summary>
    public static string Of(BaselineSource source) => OfPage("baselines", InCamelCase(source));

    /// <summary>As the report calls it.</summary>
    public static string Of(FindingId id) => OfPage("findingTitles", id.ContractId());

    /// <summary>What a finding's number is, where the finding's name does not say it; absent for all others.</summary>
    /// <param name="measure">As in analysis.json.</param>
    public static string? OfMeasure(string measure) => measure switch
    {
        _ when measure == KnownThresholds.WholeBackBend.Name => "whole back",
        _ when measure == KnownThresholds.ThoracicGrowth.Name || measure == KnownThresholds.LumbarGrowth.Name => "growth after lift-off",
        _ when measure == KnownThresholds.ChestDrop.Name => "upper back",
        _ when measure == KnownThresholds.BackwardBend.Name => "bend backwards",
        _ => null,
    };

    /// <summary>As the report calls it: two names would be taken for two causes.</summary>
    public static string Of(CauseId id) => OfPage("causeTitles", id.ContractId());

    /// <inheritdoc cref="Of(CauseId)"/>
    public static string Of(Support support) => OfPage("support", InCamelCase(support));

    /// <summary>As the report says it of a cause, which a pattern belongs to.</summary>
    public static string Of(Pattern pattern) => OfPage("patterns", JsonNamingPolicy.KebabCaseLower.ConvertName(pattern.ToString()));

    public static string Of(Change change) => change switch
    {
        Change.Vanishes => "vanishes",
        Change.Shrinks => "shrinks",
        Change.Stays => "stays",
        Change.Grows => "grows",
        Change.Unclear => "unclear",
    };

    public static string Of(FindingStatus status) => status switch
    {
        FindingStatus.Present => "seen",
        FindingStatus.Absent => "not seen",
        FindingStatus.Uncertain => "not clear",
        FindingStatus.NotMeasurable => "could not be judged",
    };

    private static string InCamelCase<T>(T named)
        where T : struct, Enum
        => JsonNamingPolicy.CamelCase.ConvertName(named.ToString());

    private static string OfPage(string part, string name) => Texts.English.Page.GetProperty(part).GetProperty(name).GetString()!;
}
