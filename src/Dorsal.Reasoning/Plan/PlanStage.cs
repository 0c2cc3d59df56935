namespace Dorsal.Reasoning.Plan;

/// <summary>In which order things are done; what needs a professional comes before all of them.</summary>
internal enum PlanStage
{
    /// <summary>Whether to go on at all is not the lifter's alone to say.</summary>
    AskFirst,

    Pause,
    FindOut,
    Correct,
    Strengthen,
}
