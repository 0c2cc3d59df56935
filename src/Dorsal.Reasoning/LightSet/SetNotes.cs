using Dorsal.Camera;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Reasoning.Wording;

namespace Dorsal.Reasoning.LightSet;

/// <summary>What makes the films less alike than they should be.</summary>
public static class SetNotes
{
    private static readonly Texts Say = Texts.About("light-set");

    /// <summary>That a film without a standing of its own was given that of another.</summary>
    public static string StandingLent(string file, string from) => Say.Of("note-standing-lent", ("file", file), ("from", from));

    internal static IReadOnlyList<string> Of(IReadOnlyList<FilmedSet> sets)
    {
        var notes = new List<string>();
        var standing = sets.Where(set => IsStanding(set.Baseline)).ToList();
        if (sets.Any(set => set.Lift.View is ViewKind.Side or ViewKind.Oblique) && standing.Count < sets.Count)
            notes.Add(Say.Of(standing.Count == 0 ? "note-no-standing" : "note-other-zero"));
        if (sets.Any(set => set.Lift.View == ViewKind.Oblique))
            notes.Add(Say.Of("note-oblique"));
        if (sets.FirstOrDefault(set => set.Lift.Lift == LiftKind.Unknown) is { } unknown)
            notes.Add(Say.Of("note-lift-unknown", ("file", unknown.Lift.File)));

        return notes;
    }

    private static bool IsStanding(BaselineSource baseline) => baseline is BaselineSource.NeutralClip or BaselineSource.StandingInClip;
}
