using Dorsal.Quantities;

namespace Dorsal.Findings;

/// <summary>
/// Why a finding is as it is, as what is said and with which quantities; never as words. They come from the texts of a
/// language, outside of the core. A closed set of three cases.
/// </summary>
public abstract record Reason
{
    private Reason()
    {
    }

    /// <summary>The film does not answer the question.</summary>
    public sealed record NotMeasurable(UnmeasurableReason Why) : Reason;

    /// <summary>The film answers it by a quantity.</summary>
    /// <param name="Statement">What was measured.</param>
    /// <param name="Rest">How far that holds in the other repetitions, or why it stays open.</param>
    public sealed record Judged(Statement Statement, Rest Rest) : Reason;

    /// <summary>In words already, as a file keeps it.</summary>
    public sealed record Quoted(string Sentence) : Reason;
}
