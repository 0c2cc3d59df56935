namespace Dorsal;

/// <summary>How far an analysis has come.</summary>
/// <param name="Stage">What is being done now.</param>
/// <param name="Fraction">0 to 1 of the whole analysis, not of the stage; never falls. 1 when all is observed, as what is left takes milliseconds.</param>
public readonly record struct AnalysisProgress(AnalysisStage Stage, double Fraction);
