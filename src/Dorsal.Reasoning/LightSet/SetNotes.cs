using Dorsal.Camera;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Wording;

namespace Dorsal.Reasoning.LightSet;

/// <summary>What makes the films less alike than they should be.</summary>
public sealed class SetNotes(Texts texts)
{
    private readonly SubjectTexts say = (texts ?? throw new ArgumentNullException(nameof(texts))).About("light-set");

    /// <summary>That a film without a standing of its own was given that of another.</summary>
    public string StandingLent(string file, string from) => say.Of("note-standing-lent", ("file", file), ("from", from));

    internal IReadOnlyList<string> Of(IReadOnlyList<FilmedSet> sets)
    {
        var notes = new List<string>();
        var standing = sets.Where(set => IsStanding(set.Baseline)).ToList();
        if (sets.Any(set => set.Lift.View is ViewKind.Side or ViewKind.Oblique) && standing.Count < sets.Count)
            notes.Add(say.Of(standing.Count == 0 ? "note-no-standing" : "note-other-zero"));
        if (sets.Any(set => set.Lift.View == ViewKind.Oblique))
            notes.Add(say.Of("note-oblique"));
        if (sets.FirstOrDefault(set => set.Lift.Lift == LiftKind.Unknown) is { } unknown)
            notes.Add(say.Of("note-lift-unknown", ("file", unknown.Lift.File)));

        return notes;
    }

    private static bool IsStanding(BaselineSource baseline) => baseline is BaselineSource.NeutralClip or BaselineSource.StandingInClip;
}
