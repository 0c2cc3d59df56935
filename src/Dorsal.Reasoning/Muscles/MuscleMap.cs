using Dorsal.Reasoning.Causes;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Muscles;

/// <summary>From the supported causes to the muscles they load, in the order of <see cref="Muscle"/>.</summary>
public static class MuscleMap
{
    private static readonly IReadOnlyList<MuscleLoad> Loads =
    [
        new(Muscle.Rhomboids, CauseId.Rounding) { NotJustAs = Pattern.RoundsBackward },
        new(Muscle.Rhomboids, CauseId.ChestCollapse),
        new(Muscle.Rhomboids, CauseId.MuscularWeakness),
        new(Muscle.PosteriorDeltoid, CauseId.Rounding) { NotJustAs = Pattern.RoundsBackward },
        new(Muscle.PosteriorDeltoid, CauseId.MuscularWeakness),
        new(Muscle.Trapezius, CauseId.Rounding),
        new(Muscle.Trapezius, CauseId.ChestCollapse),
        new(Muscle.Trapezius, CauseId.LockoutHyperextension),
        new(Muscle.Trapezius, CauseId.MuscularWeakness),
        new(Muscle.LatissimusDorsi, CauseId.Rounding) { OnlyAs = Pattern.BarAhead },
        new(Muscle.LatissimusDorsi, CauseId.ChestCollapse),
        new(Muscle.LatissimusDorsi, CauseId.MuscularWeakness),
        new(Muscle.ThoracicErectors, CauseId.Rounding),
        new(Muscle.ThoracicErectors, CauseId.LockoutHyperextension),
        new(Muscle.Core, CauseId.LockoutHyperextension),
        new(Muscle.Core, CauseId.Other) { OnlyAs = Pattern.CoreConditioning },
    ];

    /// <param name="causes">The best supported first.</param>
    public static IReadOnlyList<LoadedMuscle> Of(IReadOnlyList<Cause> causes, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(causes);
        ArgumentNullException.ThrowIfNull(texts);
        return
        [
            .. Enum.GetValues<Muscle>()
                .Select(muscle => (Muscle: muscle, Causes: causes.Where(cause => Loads.Any(load => load.Muscle == muscle && load.Applies(cause))).ToList()))
                .Where(loaded => loaded.Causes.Count > 0)
                .Select(loaded => new LoadedMuscle(
                    loaded.Muscle,
                    SideOf(loaded.Causes),
                    texts.About("muscles").Of(loaded.Muscle.ToString()),
                    [.. loaded.Causes.Select(cause => cause.Id)],
                    loaded.Causes.Min(cause => cause.Support))),
        ];
    }

    /// <summary>The weaker side where weakness leads; every other cause loads both.</summary>
    private static BodySide SideOf(IReadOnlyList<Cause> causes) => causes[0].WeakerSide ?? BodySide.Both;
}
