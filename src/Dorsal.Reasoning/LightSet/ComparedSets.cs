using Dorsal.Camera;
using Dorsal.Footage;
using Dorsal.Lift;
using Dorsal.Quantities;

namespace Dorsal.Reasoning.LightSet;

/// <summary>Whether films may be held side by side at all, and why they are.</summary>
internal static class ComparedSets
{
    /// <summary>
    /// A set counts as lighter from a tenth on, ours: the sets whose backs differed were 70, 90 and 100 % of the most that
    /// could be lifted three times (Gundersen 2025).
    /// </summary>
    private const double LighterFrom = 0.1;

    /// <summary>Exactly a tenth less is lighter, and binary fractions do not hold a tenth.</summary>
    private const double Inexact = 1e-9;

    /// <exception cref="UserInputException">They cannot be compared, with the reason.</exception>
    public static ComparisonKind Require(IReadOnlyList<FilmedSet> sets, SetWords words)
    {
        if (sets.Count < 2)
            throw new UserInputException("A comparison needs two films or more; give the heavier set first and the lighter one after it.");

        foreach (var set in sets)
            RequireLift(set.Lift);

        foreach (var set in sets.Skip(1))
            RequireAlike(sets[0].Lift, set.Lift, words);

        return Kind([.. sets.Select(set => (set.Lift.File, set.Load))]);
    }

    private static void RequireLift(FilmedLift film)
    {
        if (film.Lift == LiftKind.NotDeadlift)
            throw new UserInputException($"{film.File} does not show a deadlift, so it cannot be compared; give films of deadlifts.");
        if (film.Repetitions == 0)
            throw new UserInputException($"{film.File} shows no repetition, so there is nothing to compare; give a film of a whole set.");
        if (film.View == ViewKind.Unknown)
            throw new UserInputException($"It could not be told from where {film.File} was filmed, so it cannot be compared; film square on from the side.");
    }

    private static void RequireAlike(FilmedLift first, FilmedLift other, SetWords words)
    {
        if (first.Lift != other.Lift && IsTold(first, other) && IsTold(other, first))
            throw new UserInputException(
                $"{first.File} shows {words.Of(first.Lift)} and {other.File} {words.Of(other.Lift)}; only films of the same lift can be compared.");
        if (IsFromTheSide(first) != IsFromTheSide(other))
            throw new UserInputException(
                $"{first.File} was filmed {words.Of(first.View)} and {other.File} {words.Of(other.View)}, which show different things; give films from the same place.");
    }

    /// <summary>
    /// Whether a film tells which lift it shows, where another was filmed from another place: a sumo deadlift is told from off the side alone, a
    /// Romanian one from the side alone, and what is neither is called conventional.
    /// </summary>
    private static bool IsTold(FilmedLift film, FilmedLift other) => (film.Lift, other.Lift) switch
    {
        (LiftKind.Unknown, _) => false,
        (LiftKind.Conventional, LiftKind.Sumo) => film.View != ViewKind.Side || other.View == ViewKind.Side,
        (LiftKind.Conventional, LiftKind.Romanian) => film.View == ViewKind.Side || other.View != ViewKind.Side,
        _ => true,
    };

    private static bool IsFromTheSide(FilmedLift film) => film.View is ViewKind.Side or ViewKind.Oblique;

    /// <exception cref="UserInputException">A set is heavier than one before it.</exception>
    public static ComparisonKind Kind(IReadOnlyList<(string Film, Kilograms Load)> sets)
    {
        var loads = sets.Select(set => set.Load.Number).ToList();
        var (least, most) = (loads.Min(), loads.Max());
        if (least > most * (1 - LighterFrom + Inexact))
            return ComparisonKind.BeforeAndAfter;

        return loads.Zip(loads.Skip(1)).All(pair => pair.First >= pair.Second)
            ? ComparisonKind.LessWeight
            : throw new UserInputException(
                $"{sets[loads.IndexOf(most)].Film} is heavier than a film before it; give the heaviest set first and the lightest last, or sets of about the same weight for before and after.");
    }
}
