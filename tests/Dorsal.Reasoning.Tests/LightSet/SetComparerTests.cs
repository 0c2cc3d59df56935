using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Measures;
using Dorsal.Reasoning.LightSet;
using Dorsal.Wording;
using static Dorsal.Reasoning.Tests.LightSet.Sets;

namespace Dorsal.Reasoning.Tests.LightSet;

public class SetComparerTests
{
    [Theory]
    [InlineData(24, 3, Change.Vanishes)]
    [InlineData(30, 14, Change.Shrinks)]
    [InlineData(24, 23, Change.Stays)]
    [InlineData(20, 14, Change.Stays)] // Two films of 4 degrees either way allow for 5.7, but less than 8 comes and goes.
    [InlineData(3, 24, Change.Grows)]
    [InlineData(14, 30, Change.Grows)]
    [InlineData(11, 5, Change.Unclear)] // From present to absent, but no more than the films could be wrong.
    [InlineData(8, 8, Change.Unclear)]
    [InlineData(-4, 5, Change.Unclear)] // In neither film is the back round.
    public void WithLessWeight_TheUpperBackChangesOnlyWhenBothFilmsAreSure(double heavy, double light, Change change)
    {
        var found = UpperBack(Rounded(140, heavy), Rounded(90, light));

        Assert.Equal(change, found.Change);
        Assert.Equal([heavy, light], found.Values.Select(value => value!.Value.Value));
    }

    [Theory]
    [InlineData(24, 23, 4, true)]
    [InlineData(24, 23, 8, false)] // By as much as 12 degrees less.
    [InlineData(28, 18, 12, false)]
    public void ABackThatRoundsWithBothWeights_IsAHabitOnlyWhereTheFilmsLeaveOutThatItBecameLess(double heavy, double light, double halfWidth, bool habit)
    {
        var compared = SetComparer.Compare([Rounded(140, heavy, halfWidth), Rounded(90, light, halfWidth)], Texts.English);
        var found = compared.Of(FindingId.UpperBackRounding);

        Assert.Equal((Change.Stays, habit), (found.Change, found.IsKnownNotToFall));
        Assert.Equal(!habit, found.Reason.EndsWith("do not tell whether it became less.", StringComparison.Ordinal));
        Assert.Contains(habit ? "habit of technique" : "does not tell load from technique", compared.Reading[0], StringComparison.Ordinal);
    }

    [Fact]
    public void TheSentence_NamesBothLoadsAndBothValues()
        => Assert.Equal(
            "It is there with 140 kg, 24 degrees (20 to 28), and not there with 90 kg, 3 degrees (-1 to 7).",
            UpperBack(Rounded(140, 24), Rounded(90, 3)).Reason);

    [Fact]
    public void TheSentenceOfTheWholeBack_SaysThatItIsThat()
    {
        FilmedSet Bent(double load, double degrees) => Set(load, Judged(FindingId.UpperBackRounding, KnownThresholds.WholeBackBend, degrees, 4));

        Assert.Equal(
            "It is there with 140 kg, 44 degrees from sacrum to neck (40 to 48), and not there with 90 kg, 10 degrees from sacrum to neck (6 to 14).",
            UpperBack(Bent(140, 44), Bent(90, 10)).Reason);
    }

    [Theory]
    [InlineData(3, 2, true)]
    [InlineData(24, 2, false)]
    [InlineData(8, 2, false)]
    public void WhatNeitherFilmShows_IsNotSeenRatherThanUnclear(double heavy, double light, bool isNotSeen)
        => Assert.Equal(isNotSeen, UpperBack(Rounded(140, heavy), Rounded(90, light)).IsNotSeen);

    [Theory]
    [InlineData(9, 7, "which is too little")]
    [InlineData(9, -5, "but where it was more it was not clearly there")]
    public void WhatWasNotClearlyThere_DoesNotChangeAndTheSentenceSaysWhy(double heavy, double light, string why)
    {
        var found = UpperBack(Rounded(140, heavy), Rounded(90, light));

        Assert.Equal(Change.Unclear, found.Change);
        Assert.Contains(why, found.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void ABackThatOneFilmHides_IsUnclearAndHasNoValue()
    {
        var found = UpperBack(Rounded(140, 24), Set(90, Unjudged(FindingId.UpperBackRounding)));

        Assert.Equal((Change.Unclear, "It could not be judged from the film with 90 kg."), (found.Change, found.Reason));
        Assert.Equal([true, false], found.Statuses.Select(status => status == FindingStatus.Present));
    }

    [Fact]
    public void ASetBetween_MustLieOnTheWay()
    {
        Assert.Equal(Change.Vanishes, UpperBack(Rounded(140, 24), Rounded(115, 14), Rounded(90, 3)).Change);
        Assert.Equal(Change.Unclear, UpperBack(Rounded(140, 24), Rounded(115, 40), Rounded(90, 3)).Change);
        Assert.Equal(Change.Unclear, UpperBack(Rounded(140, 24), Rounded(115, 3), Rounded(90, 23)).Change);
    }

    [Fact]
    public void ABackThatHoldsInASetBetween_IsNotSaidToStayRound()
    {
        var round = Set(140, Judged(FindingId.UpperBackRounding, KnownThresholds.WholeBackBend, 50, 5));

        Assert.Equal(Change.Stays, UpperBack(Rounded(140, 13), Rounded(115, 11), Rounded(90, 12)).Change);
        Assert.Equal(Change.Unclear, UpperBack(Rounded(140, 13), Rounded(115, 6), Rounded(90, 12)).Change);
        Assert.Equal(Change.Stays, UpperBack(round, Rounded(115, 24), Rounded(90, 24)).Change);
        Assert.Equal(Change.Unclear, UpperBack(round, Rounded(115, 3), Rounded(90, 24)).Change);
    }

    [Fact]
    public void ASetBetweenThatHidesTheBack_DoesNotMatter()
        => Assert.Equal(Change.Vanishes, UpperBack(Rounded(140, 24), Set(115), Rounded(90, 3)).Change);

    [Fact]
    public void SeenInDifferentWays_ItStaysOrIsUnclearButNeverChanges()
    {
        var round = Judged(FindingId.UpperBackRounding, KnownThresholds.WholeBackBend, 50, 5);

        Assert.Equal(Change.Stays, UpperBack(Set(140, round), Rounded(90, 24)).Change);
        Assert.Equal(Change.Unclear, UpperBack(Set(140, round), Rounded(90, 3)).Change);
        Assert.Equal(Change.Unclear, UpperBack(Rounded(140, 3), Set(90, round)).Change);
    }

    [Theory]
    [InlineData(12, 20, 3, Change.Vanishes)] // What grows after lift-off needs no neutral, and makes sure of what the level shows.
    [InlineData(12, 20, 19, Change.Unclear)] // It does not.
    [InlineData(2, 20, 3, Change.Unclear)] // A level that hardly changes is not overruled by where in the pull it is reached.
    public void WithALooselyKnownNeutral_TheGrowthAfterLiftOffMayMakeSure(double lessByLevel, double heavyGrowth, double lightGrowth, Change change)
    {
        FilmedSet Film(double load, double level, FindingStatus status, double growth)
        {
            var set = Set(load, Judged(FindingId.UpperBackRounding, KnownThresholds.ThoracicFlexion, level, 9) with { Status = status });
            return set with { Lift = set.Lift with { UpperBack = new UpperBackShape(null, Reading.PlusMinus(growth, 4)) } };
        }

        Assert.Equal(change, UpperBack(
            Film(140, 18, FindingStatus.Present, heavyGrowth), Film(90, 18 - lessByLevel, FindingStatus.Absent, lightGrowth)).Change);
    }

    [Fact]
    public void WhatAFilmSaysAlone_ComesWithTheNumberItRestsOn_WhereAnotherIsCompared()
    {
        FilmedSet Film(double load, Finding finding, double growth)
        {
            var set = Set(load, finding);
            return set with { Lift = set.Lift with { UpperBack = new UpperBackShape(null, Reading.PlusMinus(growth, 4)) } };
        }

        var changed = UpperBack(
            Film(140, Judged(FindingId.UpperBackRounding, KnownThresholds.WholeBackBend, 34, 7), -3),
            Film(90, Judged(FindingId.UpperBackRounding, KnownThresholds.ThoracicGrowth, 5, 4), 5));

        Assert.Equal(KnownThresholds.ThoracicGrowth.Name, changed.Measure!.Name);
        Assert.Equal([34, null], changed.DecidedByOther.Select(decided => decided?.Reading.Value));
        Assert.StartsWith(
            "It went from -3 degrees of further rounding after lift-off (-7 to 1) with 140 kg to 5 degrees of further rounding after lift-off (1 to 9) with 90 kg",
            changed.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void WhereTheComparedNumberIsWhatEachFilmWasJudgedBy_NoOtherIsNamed()
        => Assert.All(UpperBack(Rounded(140, 24), Rounded(90, 3)).DecidedByOther, Assert.Null);

    [Fact]
    public void TheUpperBacksOwnAngle_HasOneSmallestChange_WhicheverQuestionAsksForIt()
        => Assert.All(
            [KnownThresholds.ThoracicFlexion, KnownThresholds.ThoracicGrowth, KnownThresholds.ChestDrop, KnownThresholds.RoundingDrift],
            limit => Assert.Equal(8, SmallestChanges.Of(limit)));

    [Fact]
    public void ANumberNobodyKnows_IsNotCompared()
    {
        Finding Odd(double value) => new(
            FindingId.UpperBackRounding, FindingStatus.Present, new FindingMeasure("hunch", "deg", Reading.PlusMinus(value, 1)), [], new Reason.Quoted("Odd."));

        Assert.Equal(Change.Stays, UpperBack(Set(140, Odd(90)), Set(90, Odd(10))).Change);
    }

    [Fact]
    public void ABarThatStartsAhead_IsComparedInCentimetres()
    {
        var heavy = Set(140, Judged(FindingId.BarForward, KnownThresholds.BarForward, 0.10, 0.01));
        var light = Set(90, Judged(FindingId.BarForward, KnownThresholds.BarForward, 0.015, 0.01));
        var found = SetComparer.Compare([heavy, light], Texts.English).Of(FindingId.BarForward);

        Assert.Equal(Change.Vanishes, found.Change);
        Assert.Contains("10.0 cm (9.0 to 11.0)", found.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void ANumberHalfwayBetweenTwo_IsRoundedAsOnItsCard()
    {
        var ahead = Set(140, Judged(FindingId.BarForward, KnownThresholds.BarForward, 0.0625, 0.01));
        var found = SetComparer.Compare([ahead, Set(90, ahead.Lift.Findings[(int)FindingId.BarForward])], Texts.English).Of(FindingId.BarForward);

        Assert.Contains("6.3 cm", found.Reason, StringComparison.Ordinal);
        Assert.Contains("with 140 kg, 13 degrees", UpperBack(Rounded(140, 12.5), Rounded(90, 12.5)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void AllTenQuestions_AreAnsweredInOrder()
        => Assert.Equal(Enum.GetValues<FindingId>(), SetComparer.Compare([Rounded(140, 24), Rounded(90, 3)], Texts.English).Findings.Select(found => found.Id));

    [Theory]
    [InlineData(24, 3, "too much for the upper back, with weak muscles there")]
    [InlineData(24, 23, "habit of technique")]
    [InlineData(8, 8, "does not tell load from technique")]
    public void WhatChangedWithLessWeight_IsReadAsTheArticleReadsIt(double heavy, double light, string reading)
    {
        var said = SetComparer.Compare([Rounded(140, heavy), Rounded(90, light)], Texts.English).Reading;

        Assert.Contains(reading, said[0], StringComparison.Ordinal);
        Assert.Contains("support, not proof", said[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FindingId.SideTilt, "sideTilt", "shoulderTilt")]
    [InlineData(FindingId.FatigueDrift, "speedLoss", null)]
    public void ATiltOrASetThatTires_IsNoHabitOfTechniqueWhereItStays(FindingId id, string measure, string? kind)
    {
        var limit = KnownThresholds.All.Single(limit => limit.Name == measure);
        var judged = Judged(id, limit, 2 * limit.PresentFrom, 1);
        var stays = judged with { Measure = judged.Measure! with { Kind = kind } };
        var compared = SetComparer.Compare([Set(140, stays), Set(90, stays)], Texts.English);

        Assert.True(compared.Of(id) is { Change: Change.Stays, Tells: true });
        Assert.Contains("the weight alone does not explain it", compared.Reading[0], StringComparison.Ordinal);
        Assert.DoesNotContain(compared.Reading, sentence => sentence.Contains("technique", StringComparison.Ordinal));
    }

    [Fact]
    public void AboutTheSameWeight_IsBeforeAndAfter()
    {
        var practised = SetComparer.Compare([Rounded(140, 24), Rounded(145, 3)], Texts.English);

        Assert.Equal(ComparisonKind.BeforeAndAfter, practised.Kind);
        Assert.Contains("in the first film", practised.Of(FindingId.UpperBackRounding).Reason, StringComparison.Ordinal);
        Assert.DoesNotContain(practised.Reading, sentence => sentence.Contains("too much for", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(100, 90, ComparisonKind.LessWeight)]
    [InlineData(140, 126, ComparisonKind.LessWeight)]
    [InlineData(72.5, 65.25, ComparisonKind.LessWeight)]
    [InlineData(100.6, 90.54, ComparisonKind.LessWeight)] // In binary fractions a hair less than a tenth.
    [InlineData(100, 90.5, ComparisonKind.BeforeAndAfter)]
    [InlineData(100, 100, ComparisonKind.BeforeAndAfter)]
    public void FromATenthLessOn_ASetIsLighter(double first, double last, ComparisonKind kind)
        => Assert.Equal(kind, SetComparer.Compare([Rounded(first, 24), Rounded(last, 3)], Texts.English).Kind);

    [Fact]
    public void FilmsWithDifferentZeros_AreComparedWithAWarning()
    {
        var lockout = Rounded(90, 3) with { Baseline = BaselineSource.Lockout };

        Assert.Contains("count from different zeros", Assert.Single(SetComparer.Compare([Rounded(140, 24), lockout], Texts.English).Notes), StringComparison.Ordinal);
        Assert.Empty(SetComparer.Compare([Rounded(140, 24), Rounded(90, 3)], Texts.English).Notes);
    }

    [Fact]
    public void EachSet_SaysHowItsRepetitionsChanged()
    {
        var slowing = Judged(FindingId.FatigueDrift, KnownThresholds.SpeedLoss, 40, 5) with { Reason = new Reason.Quoted("Your repetitions slowed down.") };

        Assert.Equal("Within 140kg.mp4: Your repetitions slowed down.", SetComparer.Compare([Set(140, slowing), Set(90)], Texts.English).WithinSets[0]);
    }
}
