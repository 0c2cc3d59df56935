namespace Dorsal.Quantities;

/// <summary>
/// What was asked of the film: either a value with its interval, or "not measurable" with the reason.
/// A closed set of two cases; <see cref="Match{TResult}"/> makes the caller answer for both.
/// </summary>
public abstract record Measurement<T>
    where T : struct, IUnit<T>
{
    private Measurement()
    {
    }

    public static Measurement<T> From(Estimate<T> estimate) => new Measured(estimate);

    public static Measurement<T> Unknown(UnmeasurableReason reason) => new NotMeasurable(reason);

    public abstract TResult Match<TResult>(Func<Estimate<T>, TResult> measured, Func<UnmeasurableReason, TResult> notMeasurable);

    /// <summary>The estimate when there is one; for callers that have already dealt with the other case.</summary>
    public Estimate<T>? EstimateOrNull => Match<Estimate<T>?>(estimate => estimate, _ => null);

    public sealed record Measured(Estimate<T> Estimate) : Measurement<T>
    {
        public override TResult Match<TResult>(Func<Estimate<T>, TResult> measured, Func<UnmeasurableReason, TResult> notMeasurable)
            => measured(Estimate);
    }

    public sealed record NotMeasurable(UnmeasurableReason Reason) : Measurement<T>
    {
        public override TResult Match<TResult>(Func<Estimate<T>, TResult> measured, Func<UnmeasurableReason, TResult> notMeasurable)
            => notMeasurable(Reason);
    }
}
