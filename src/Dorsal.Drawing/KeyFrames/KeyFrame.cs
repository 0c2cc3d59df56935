using Dorsal.Findings;
using Dorsal.Quantities;

namespace Dorsal.Drawing.KeyFrames;

/// <summary>A frame of the film that is shown as a picture.</summary>
/// <param name="Repetition">1 for the first of the clip.</param>
/// <param name="Findings">What shows most in it; none unless that is the reason.</param>
/// <param name="Index">Of the frame in the film.</param>
public sealed record KeyFrame(KeyMoment Moment, int Repetition, IReadOnlyList<FindingId> Findings, Seconds Time, int Index);
