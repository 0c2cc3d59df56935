namespace Dorsal.Person;

/// <summary>What a frame's outline tells by itself, as far as it matters for how densely the frames round it are read.</summary>
/// <param name="Heights">
/// In trunk lengths, how far behind the trunk the outline runs, at places along it; absent as a whole where it is unclear.
/// </param>
public sealed record OutlineGlance(IReadOnlyList<double?>? Heights)
{
    /// <summary>
    /// By how much the outline of a lifter who keeps still may differ from one reading to the next: a mask that has lost a part of the
    /// back, or taken some of the background for it, differs by more. Ours.
    /// </summary>
    private const double LargestJump = 0.08;

    /// <summary>Of frames in which no outline is to be read.</summary>
    public static OutlineGlance Nothing { get; } = new([]);

    public static OutlineGlance Unclear { get; } = new((IReadOnlyList<double?>?)null);

    public bool IsAsClearAs(OutlineGlance other) => (Heights is null) == (other.Heights is null);

    /// <summary>True where there is nothing to compare.</summary>
    public bool IsLike(OutlineGlance other) => Heights is not { } own || other.Heights is not { } others
        || own.Zip(others, (a, b) => Math.Abs((a - b) ?? 0)).All(change => change <= LargestJump);
}
