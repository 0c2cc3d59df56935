using Dorsal.Measures;
using Dorsal.Result;

namespace Dorsal.Stability.Tests;

/// <summary>The same lift, told by another file: what was measured stays, from the pixels to the findings.</summary>
public sealed class StabilityTests(FilmStudio studio) : IClassFixture<FilmStudio>
{
    public static TheoryData<string> Clips => ["deadlift", "deadlift-light", "deadlift-facing-right", "deadlift-lean-back", "deadlift-front-quarter"];

    /// <summary>Behind the lifters of these stand racks and doors.</summary>
    public static TheoryData<string> ClipsWithUprightThings => ["deadlift", "deadlift-light", "deadlift-lean-back"];

    [Theory, MemberData(nameof(Clips))]
    public void MirroredFilm_MeasuresTheSameBackOfALifterWhoFacesTheOtherWay(string clip)
    {
        var (original, mirrored) = (studio.Original(clip), studio.Altered(clip, Alteration.Mirrored));
        Assert.Empty(Differences.Between(original, mirrored));
        Assert.NotNull(mirrored.View.Facing);
        Assert.NotEqual(original.View.Facing, mirrored.View.Facing);
    }

    [Theory, MemberData(nameof(Clips))]
    public void HalfAsManyPixelsEachWay_MeasureTheSameBack(string clip) => MeasuresTheSame(clip, Alteration.HalfSize);

    [Theory, MemberData(nameof(Clips))]
    public void CompressedFilm_MeasuresTheSameBack(string clip) => MeasuresTheSame(clip, Alteration.Compressed);

    [Theory, MemberData(nameof(Clips))]
    public void EverySecondFrame_MeasuresTheSameBack(string clip) => MeasuresTheSame(clip, Alteration.EverySecondFrame);

    [Theory, MemberData(nameof(Clips))]
    public void CroppedFilm_MeasuresTheSameBack(string clip) => MeasuresTheSame(clip, Alteration.Cropped);

    [Theory, MemberData(nameof(Clips))]
    public void DarkerFilm_MeasuresTheSameBack(string clip) => MeasuresTheSame(clip, Alteration.Darker);

    [Theory, MemberData(nameof(Clips))]
    public void BrighterFilm_MeasuresTheSameBack(string clip) => MeasuresTheSame(clip, Alteration.Brighter);

    [Theory, MemberData(nameof(Clips))]
    public void FilmHeldInTheHand_MeasuresTheSameBack_AndTheBarGoesAsFar(string clip)
    {
        var (original, held) = (studio.Original(clip), studio.Altered(clip, Alteration.HeldInTheHand));
        Assert.Empty(Differences.Between(original, held));
        Assert.Equal(Bar(original), Bar(held), 0.02);
        var (first, second) = (original.Repetitions[0].Events, held.Repetitions[0].Events);
        Assert.Equal(first.Start.Number, second.Start.Number, 0.1);
        Assert.Equal(first.Lockout!.Value.Number, second.Lockout!.Value.Number, 0.1);
    }

    /// <summary>The net's last digits are its processor's, and each of its regions comes from its readings before.</summary>
    [Theory, MemberData(nameof(Clips))]
    public void OtherProcessor_MeasuresTheSameToAQuarterOfADegree(string clip)
    {
        var (here, there) = (studio.Original(clip).Measures[Measure.ThoracicFlexion], studio.Elsewhere(clip).Measures[Measure.ThoracicFlexion]);
        Assert.Equal(here.Values.Count(value => value is null), there.Values.Count(value => value is null));
        Assert.InRange(here.Values.Zip(there.Values).Max(pair => Math.Abs((pair.First - pair.Second) ?? 0)), 0, 0.25);
    }

    [Theory, MemberData(nameof(ClipsWithUprightThings))]
    public void TiltedPhone_MeasuresTheSameBackAndTheSameLean(string clip)
    {
        var (original, tilted) = (studio.Original(clip), studio.Altered(clip, Alteration.Tilted));
        Assert.Equal(4, tilted.View.Roll.EstimateOrNull!.Value.Value.Number, 1.0);
        Assert.Empty(Differences.Between(original, tilted));
        Assert.Equal(Lean(original), Lean(tilted), 2.0);
    }

    [Fact]
    public void TiltedPhoneBeforeABareWall_DoesNotTellTheTilt_AndMeasuresTheSameBack()
    {
        var tilted = studio.Altered("deadlift-facing-right", Alteration.Tilted);
        Assert.Null(tilted.View.Roll.EstimateOrNull);
        Assert.Empty(Differences.Between(studio.Original("deadlift-facing-right"), tilted));
    }

    /// <summary>How high it goes, metres; from a quarter that is known to 2 cm.</summary>
    private static double Bar(LiftAnalysisResult lift) => lift.Repetitions[0].Peaks[Measure.BarHeight].Value;

    /// <summary>At the floor, degrees.</summary>
    private static double Lean(LiftAnalysisResult lift) => lift.Repetitions[0].Peaks[Measure.TrunkLean].Value;

    private void MeasuresTheSame(string clip, Alteration alteration)
    {
        var (original, altered) = (studio.Original(clip), studio.Altered(clip, alteration));
        Assert.Empty(Differences.Between(original, altered));
        Assert.Equal(original.View.Facing, altered.View.Facing);
    }
}
