using Dorsal.Result;

namespace Dorsal.Cli.Analysis;

/// <summary>A lift that was measured: the result, and what every stage made of it on the way.</summary>
internal sealed record MeasuredLift(TracedLift Lift, LiftAnalysisResult Result);
