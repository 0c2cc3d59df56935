using Dorsal.Findings;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Results.Testing;

namespace Dorsal.Wording.Tests;

public class FindingTextsTests
{
    private static readonly FindingStatus[] Judged = [FindingStatus.Present, FindingStatus.Absent, FindingStatus.Uncertain];

    private static readonly Reading[] Readings = [new(-3, -9, -1), new(0.2, -8, 8), new(0.002, 0, 1), new(0.01, 0, 1), new(1, 0, 2), new(24, 18, 30), new(30, 5, 70), new(0.05, 0.02, 0.5)];

    private static readonly string[] Units = ["deg", "m", "%"];

    /// <summary>Of every kind, in every status, size, unit and zero, with everything that may follow.</summary>
    private static IEnumerable<Reason> Reasons =>
        OfEveryKind.Append(new Reason.Judged(
            new Statement(StatementKind.LowerBackLevel, FindingStatus.Uncertain, new(40, 30, 50), "deg", BaselineSource.Lockout) { ZeroIsFromLessUpright = true }, new Rest.TooClose()));

    private static IEnumerable<Reason> OfEveryKind =>
        from kind in Enum.GetValues<StatementKind>()
        from status in Judged
        from reading in Readings
        from unit in Units
        from zero in Enum.GetValues<BaselineSource>()
        from rest in RestsOf(kind)
        from side in SidesOf(kind)
        select new Reason.Judged(new Statement(kind, status, reading, unit, zero) { LowerSide = side }, rest);

    [Fact]
    public void ALowerBackThatIsHiddenAtLockout_IsNotSaidToBeRounderThanThere()
        => Assert.StartsWith(
            "Your lower back was about 40 degrees rounder than when you are as upright as this film shows it",
            Texts.English.Of(new Reason.Judged(
                new Statement(StatementKind.LowerBackLevel, FindingStatus.Uncertain, new(40, 30, 50), "deg", BaselineSource.Lockout) { ZeroIsFromLessUpright = true }, new Rest.TooClose())),
            StringComparison.Ordinal);

    [Fact]
    public void EverySentence_IsWhole()
        => Assert.All(Reasons.Select(Texts.English.Of), sentence =>
        {
            Assert.Matches(@"^[A-Z].*\.$", sentence);
            Assert.DoesNotContain("{", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain("  ", sentence, StringComparison.Ordinal);
        });

    [Fact]
    public void EveryWordOfASentence_IsInTheTexts()
        => Assert.All(Reasons.Select(BracketedTexts.All.Of), sentence => Assert.Empty(BracketedTexts.Foreign(sentence)));

    [Fact]
    public void EveryReasonForSilence_HasASentence_AndNoSentenceIsLeftOver()
    {
        Assert.Equal(Enum.GetNames<UnmeasurableReason>().Order(), Texts.English.About("unmeasurable").Keys.Order());
        Assert.All(Enum.GetValues<UnmeasurableReason>(), why => Assert.EndsWith(".", Texts.English.Of(why), StringComparison.Ordinal));
    }

    [Fact]
    public void EveryTextAboutFindings_IsSaidInSomeCase()
    {
        var said = Reasons.Select(BracketedTexts.All.Of).SelectMany(Pieces).ToHashSet();
        var texts = BracketedTexts.All.About("findings");

        Assert.All(texts.Keys, key => Assert.Subset(said, Pieces(texts.Of(key)).ToHashSet()));
    }

    [Theory]
    [InlineData(StatementKind.UpperBackLevel, "Your upper back did not round: it was about 20 degrees flatter than")]
    [InlineData(StatementKind.UpperBackGrowth, "Your upper back did not round further during the pull: it became about 20 degrees flatter than")]
    [InlineData(StatementKind.LowerBackGrowth, "Your lower back did not round further during the pull: it became about 20 degrees flatter than")]
    [InlineData(StatementKind.LeanBackFromUpright, "At lockout you did not lean back: your trunk leaned about 20 degrees forward from")]
    [InlineData(StatementKind.LeanBackFromStanding, "At lockout you did not lean back: your trunk leaned about 20 degrees forward from")]
    [InlineData(StatementKind.SpeedLoss, "Your repetitions did not clearly slow down: the last were about 20 degrees faster than")]
    public void AFaultThatIsNotThere_IsAllThatIsSaid_ForTheNumberMayLieFarOnTheOtherSide(StatementKind kind, string sentence)
        => Assert.StartsWith(
            sentence,
            Texts.English.Of(new Reason.Judged(new Statement(kind, FindingStatus.Absent, new(-20, -30, -10), "deg", BaselineSource.Lockout), new Rest.Nothing())),
            StringComparison.Ordinal);

    [Fact]
    public void ALowerBackThatIsMoreHollow_IsNotSaidToBeUsuallyMoreHollowStill()
        => Assert.EndsWith(
            "; to lose up to about 33 degrees of its hollow is usual.",
            Texts.English.Of(new Reason.Judged(
                new Statement(StatementKind.LowerBackLevel, FindingStatus.Absent, new(-5, -9, -1), "deg", BaselineSource.Lockout), new Rest.Nothing())),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(StatementKind.NeckExtension, 51, 35, 67, "deg", "your head was bent about 51 degrees further back than at lockout (35 to 67). That is clearly bent back, but whether it reaches the limit of 58 degrees could")]
    [InlineData(StatementKind.UpperBackLevel, 9, 4, 14, "deg", "That is clearly rounder, but whether it reaches the limit of 10 degrees could")]
    [InlineData(StatementKind.LeanBackFromUpright, 7, 2, 12, "deg", "That is clearly leaning back, but whether it reaches the limit of 8.5 degrees could")]
    [InlineData(StatementKind.BarForward, 0.056, 0.02, 0.1, "m", "That is clearly ahead, but whether it reaches the limit of 6 cm could")]
    [InlineData(StatementKind.SpeedLoss, 20, 5, 35, "%", "That is clearly slower, but whether it reaches the limit of 25 per cent could")]
    public void WhatIsThereForSure_IsSaidToBeThere_WhenOnlyTheLimitIsTooCloseToCall(StatementKind kind, double value, double low, double high, string unit, string sentence)
        => Assert.Contains(sentence, TooClose(kind, new(value, low, high), unit), StringComparison.Ordinal);

    /// <summary>The interval holds none as well, or ends before the limit: nothing more is known.</summary>
    [Theory]
    [InlineData(23, -6, 53)]
    [InlineData(31, 0.3, 62)]
    [InlineData(40, 25, 55)]
    public void WhereTheDirectionIsOpenToo_OrTheLimitIsNotAtStake_ItIsTooCloseToCall(double value, double low, double high)
        => Assert.EndsWith(", too close to call from this film.", TooClose(StatementKind.NeckExtension, new(value, low, high), "deg"), StringComparison.Ordinal);

    [Fact]
    public void ASentenceFromAFile_StaysAsItIs()
        => Assert.Equal("It rounds.", BracketedTexts.All.Of(new Reason.Quoted("It rounds.")));

    private static string TooClose(StatementKind kind, Reading reading, string unit)
        => Texts.English.Of(new Reason.Judged(new Statement(kind, FindingStatus.Uncertain, reading, unit, BaselineSource.Lockout), new Rest.TooClose()));

    private static IEnumerable<string> Pieces(string text) => text.Split('⟦').Skip(1).Select(piece => piece[..piece.IndexOf('⟧', StringComparison.Ordinal)]);

    private static IEnumerable<Rest> RestsOf(StatementKind kind)
    {
        var texts = Texts.English.About("findings");
        IEnumerable<Rest> always = [new Rest.Nothing(), new Rest.Shows(2, 3), new Rest.ClearInFew(1, 3), new Rest.SeenInFew(1, 3), new Rest.TooClose()];
        IEnumerable<Rest> unconfirmed = texts.Has($"{kind}.unconfirmed") ? [new Rest.Unconfirmed()] : [];
        return [.. always, .. unconfirmed, .. Enum.GetValues<StatementKind>().Where(other => texts.Has($"{other}.open")).Select(other => new Rest.Unjudged(other))];
    }

    private static IEnumerable<LifterSide?> SidesOf(StatementKind kind)
        => kind is StatementKind.ShoulderTilt or StatementKind.BarTilt or StatementKind.HipTilt ? [null, LifterSide.Left, LifterSide.Right] : [null];
}
