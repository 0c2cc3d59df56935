using Dorsal.Reasoning.Plan;

namespace Dorsal.Cli;

/// <summary>The plan counts days; only the program knows which day it is.</summary>
internal static class RetestDay
{
    public static DateOnly? Of(TrainingPlan plan, TimeProvider clock)
        => plan.RetestAfterDays is { } days ? DateOnly.FromDateTime(clock.GetLocalNow().DateTime).AddDays(days) : null;
}
