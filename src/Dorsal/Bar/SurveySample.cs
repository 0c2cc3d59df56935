using Dorsal.Footage;

namespace Dorsal.Bar;

/// <summary>One frame of the survey: where the hands were and which round things were near them, in pixels of the shrunk picture.</summary>
internal sealed record SurveySample(double Seconds, ImagePoint Hand, IReadOnlyList<PlateCandidate> Candidates);
