namespace Dorsal.Validation.Scores;

/// <summary>Every clip that was held against its known answers, and those that could not be.</summary>
public sealed record ValidatedClips(
    IReadOnlyList<Scored<RenderedScore>> Rendered,
    IReadOnlyList<Scored<LabelledScore>> Labelled,
    IReadOnlyList<FailedClip> Failed);
