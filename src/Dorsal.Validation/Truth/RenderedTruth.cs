using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dorsal.Validation.Truth;

/// <summary>The exact motion behind a rendered clip, from the NAME.json beside NAME.mp4.</summary>
public sealed record RenderedTruth(TrueCamera Camera, IReadOnlyList<TrueFrame> Frames, IReadOnlyList<TrueRepetition> Reps)
{
    private const string Lockout = "lock";

    private static readonly JsonSerializerOptions Format = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    };

    /// <summary>The frames in which the lifter stands upright with the bar.</summary>
    public IEnumerable<TrueFrame> AtLockout => Frames.Where(frame => frame.Phase == Lockout);

    /// <summary>The frames from the start of a repetition to its lockout, both included.</summary>
    public IEnumerable<TrueFrame> InPull(TrueRepetition repetition)
        => Frames.Where(frame => repetition.StartFrame <= frame.Index && frame.Index <= repetition.LockoutFrame);

    /// <summary>The frame in which a repetition starts.</summary>
    public TrueFrame StartOf(TrueRepetition repetition) => Frames[Math.Min(repetition.StartFrame, Frames.Count - 1)];

    /// <summary>The frame in which a repetition is locked out.</summary>
    public TrueFrame LockoutOf(TrueRepetition repetition) => Frames[Math.Min(repetition.LockoutFrame, Frames.Count - 1)];

    /// <exception cref="JsonException">The text does not describe a rendered lift.</exception>
    public static RenderedTruth Read(ReadOnlySpan<byte> utf8)
    {
        var truth = JsonSerializer.Deserialize<RenderedTruth>(utf8, Format) ?? throw new JsonException("A truth is not null.");
        // What a list holds is not looked into when nulls are refused.
        if (truth.Frames.Contains(null) || truth.Reps.Contains(null))
            throw new JsonException("A frame or a repetition is null.");

        truth.RequireMotion();
        truth.RequireRepetitions();
        return truth;
    }

    private void RequireMotion()
    {
        if (Frames.Count < 2)
            throw new JsonException("A motion has at least two frames.");

        if (Frames.Index().Any(frame => frame.Item.Index != frame.Index || (frame.Index > 0 && !(frame.Item.Time > Frames[frame.Index - 1].Time))))
            throw new JsonException("The frames are not numbered from 0 on, or their times do not rise.");

        if (Frames.Any(frame => frame.Bar.Position.Count != 2))
            throw new JsonException("A bar's xz holds two numbers.");
    }

    /// <summary>A film may end in the frame before a lockout, and not before that.</summary>
    private void RequireRepetitions()
    {
        if (Reps.Any(pull => pull.StartFrame < 0 || pull.StartFrame >= Math.Min(pull.LockoutFrame, Frames.Count - 1) || pull.LockoutFrame > Frames.Count))
            throw new JsonException("A repetition starts before the first frame, or is locked out before it starts or after the last frame.");
    }
}
