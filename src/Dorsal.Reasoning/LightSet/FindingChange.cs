using Dorsal.Findings;

namespace Dorsal.Reasoning.LightSet;

/// <param name="Values">One for each film, in the unit of the finding's measure; absent where that film could not judge it.</param>
/// <param name="Reason">One sentence for the lifter.</param>
public sealed record FindingChange(FindingId Id, Change Change, IReadOnlyList<Reading?> Values, string Reason)
{
    /// <summary>What each film said alone.</summary>
    public IReadOnlyList<FindingStatus> Statuses { get; init; } = [];

    /// <summary>The number that each film's status rests on, where that is another than <see cref="Values"/> are of; absent everywhere else.</summary>
    public IReadOnlyList<FindingMeasure?> DecidedByOther { get; init; } = [];

    /// <summary>Whether it was looked for in the first film and in the last, and seen in neither: there is nothing to change.</summary>
    public bool IsNotSeen => Statuses is [FindingStatus.Absent, .., FindingStatus.Absent];

    /// <summary>
    /// Whether the films leave out that it became less by as much as is called a change. What did not clearly change may have
    /// fallen all the same where the numbers are loosely known; only this is known not to have.
    /// </summary>
    public bool IsKnownNotToFall { get; init; }

    /// <summary>Whether it tells load from habit: what is unclear does not, nor what is still there and may have become less.</summary>
    public bool Tells => Change switch
    {
        Change.Unclear => false,
        Change.Stays => IsKnownNotToFall,
        _ => true,
    };

    /// <summary>What <see cref="Values"/> are numbers of; absent when the films have no number in common.</summary>
    public ComparedMeasure? Measure { get; init; }
}
