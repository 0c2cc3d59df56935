namespace Dorsal.Reasoning.NextSteps;

/// <summary>Finds what would change the ranking of the causes most.</summary>
public static class NextStepFinder
{
    public static NextStep? Find(LiftCase known) => null;
}
