namespace Dorsal.Reasoning.Plan;

/// <summary>In which order things are done; what needs a professional comes before all of them.</summary>
internal enum PlanStage
{
    Pause,
    FindOut,
    Correct,
    Strengthen,
}
