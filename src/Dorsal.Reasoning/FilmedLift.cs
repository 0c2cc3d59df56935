using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Result;

namespace Dorsal.Reasoning;

/// <summary>What one film showed, as far as causes are reasoned from it.</summary>
/// <param name="File">The film's name, to name it in a sentence.</param>
/// <param name="Findings">All ten, in the order of <see cref="FindingId"/>.</param>
public sealed record FilmedLift(string File, ViewKind View, LiftKind Lift, int Repetitions, IReadOnlyList<Finding> Findings)
{
    /// <summary>Where in the pull the upper back is round; absent when only the findings are known.</summary>
    public UpperBackShape? UpperBack { get; init; }

    /// <summary>What the zero of its flexions is; absent when only the findings are known.</summary>
    public BaselineSource? Baseline { get; init; }

    /// <summary>What was on the bar, as the lifter says; absent when nobody said.</summary>
    public Kilograms? Load { get; init; }

    /// <summary>Whether the trouble was filmed with more weight as well: what is not there with this one may be there with that.</summary>
    public bool IsLighter { get; init; }

    /// <summary>Whether the lifter's own relaxed standing is that zero.</summary>
    public bool CountsFromStanding => Baseline is BaselineSource.NeutralClip or BaselineSource.StandingInClip;

    /// <summary>Whether the film answers a question: it could judge it, and with the weight that the trouble is there with.</summary>
    public bool Tells(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Status switch
        {
            FindingStatus.NotMeasurable => false,
            FindingStatus.Absent => !IsLighter,
            _ => true,
        };
    }

    public static FilmedLift Of(LiftAnalysisResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new(result.Video.FileName, result.View.Kind, result.Lift, result.Repetitions.Count, result.Findings)
        {
            UpperBack = UpperBackShape.Of(new LiftEvidence(
                result.View, result.Lift, [.. result.Repetitions.Select(rep => rep.Events)], result.Measures, Tilt: null)),
            Baseline = result.Measures.Baseline,
            Load = result.Load,
        };
    }
}
