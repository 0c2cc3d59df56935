using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Muscles;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Muscles;

public class MuscleMapTests
{
    [Fact]
    public void RoundingForward_LoadsWhatHoldsTheShoulderBladesBack()
        => Assert.Equal(
            [Muscle.Rhomboids, Muscle.PosteriorDeltoid, Muscle.Trapezius, Muscle.ThoracicErectors],
            Loaded(CauseId.Rounding, Pattern.RoundsInThePull));

    [Fact]
    public void BendingBackwardAlone_LoadsNoRhomboids()
        => Assert.Equal([Muscle.Trapezius, Muscle.ThoracicErectors], Loaded(CauseId.Rounding, Pattern.RoundsBackward));

    [Fact]
    public void BendingBackwardAndRounding_LoadsThemAgain()
        => Assert.Contains(Muscle.Rhomboids, Loaded(CauseId.Rounding, Pattern.RoundsBackward, Pattern.RoundsInThePull));

    [Fact]
    public void ABarAheadOfTheFeet_LoadsTheBroadBackMuscle()
        => Assert.Equal(
            [Muscle.LatissimusDorsi], Loaded(CauseId.Rounding, Pattern.BarAhead).Except(Loaded(CauseId.Rounding, Pattern.RoundsInThePull)));

    [Fact]
    public void Soreness_LoadsNoMuscleInParticular_AndAnUntrainedCoreItself()
    {
        Assert.Empty(Loaded(CauseId.Other, Pattern.Soreness));
        Assert.Equal([Muscle.Core], Loaded(CauseId.Other, Pattern.CoreConditioning));
    }

    [Theory]
    [InlineData(Support.None)]
    [InlineData(Support.Unknown)]
    public void ACauseThatIsNotSupported_LoadsNothing(Support support)
        => Assert.Empty(MuscleMap.Of([.. Enum.GetValues<CauseId>().Select(id => Cause(id, support))], Texts.English));

    [Fact]
    public void Weakness_LoadsTheWeakerSide_UnlessAnotherCauseLeads()
    {
        var weakness = Cause(CauseId.MuscularWeakness, Support.Some, Pattern.OneSide) with { WeakerSide = BodySide.Left };
        var chest = Cause(CauseId.ChestCollapse, Support.Some, Pattern.ChestOnItsOwn);

        Assert.All(MuscleMap.Of([weakness], Texts.English), muscle => Assert.Equal(BodySide.Left, muscle.Side));
        Assert.Equal(BodySide.Left, Rhomboids(weakness, chest).Side);
        Assert.Equal(BodySide.Both, Rhomboids(chest, weakness).Side);
    }

    [Fact]
    public void AMuscleOfTwoCauses_NamesBothAndIsSupportedAsTheStrongerOne()
    {
        var rhomboids = Rhomboids(
            Cause(CauseId.Rounding, Support.Strong, Pattern.RoundsInThePull), Cause(CauseId.ChestCollapse, Support.Some, Pattern.ChestOnItsOwn));

        Assert.Equal([CauseId.Rounding, CauseId.ChestCollapse], rhomboids.Causes);
        Assert.Equal(Support.Strong, rhomboids.Support);
    }

    [Fact]
    public void EveryMuscle_IsLoadedBySomeCauseAndSaysWhatItDoesInASentence()
    {
        var all = MuscleMap.Of([.. Enum.GetValues<CauseId>().Select(id => Cause(id, Support.Some, Enum.GetValues<Pattern>()))], Texts.English);

        Assert.Equal(Enum.GetValues<Muscle>(), all.Select(muscle => muscle.Muscle));
        Assert.All(all, muscle => Assert.Matches("^[A-Z].*\\.$", muscle.Job));
    }

    private static LoadedMuscle Rhomboids(params IReadOnlyList<Cause> causes) => MuscleMap.Of(causes, Texts.English).Single(muscle => muscle.Muscle == Muscle.Rhomboids);

    private static IEnumerable<Muscle> Loaded(CauseId cause, params Pattern[] patterns)
        => MuscleMap.Of([Cause(cause, Support.Some, patterns)], Texts.English).Select(muscle => muscle.Muscle);

    private static Cause Cause(CauseId id, Support support, params Pattern[] patterns) => new(id, support, patterns, [], [], []);
}
