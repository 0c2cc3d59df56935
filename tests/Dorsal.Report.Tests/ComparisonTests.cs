using System.Globalization;
using System.Text.RegularExpressions;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Quantities;
using Microsoft.Playwright;

namespace Dorsal.Report.Tests;

public sealed class ComparisonTests(InstalledBrowser browser, SampleComparison comparison) : IClassFixture<InstalledBrowser>, IClassFixture<SampleComparison>
{
    private const double Frame = 1 / 30.0;

    private Repetition First => comparison.Result.Repetitions[0].Events;

    private Repetition Second => comparison.Result.Repetitions[1].Events;

    [Fact]
    public async Task OpenedFromDisk_BothFilmsStandAtLiftOff()
    {
        await using var open = await Ready();

        Assert.All(await open.Times(), time => Assert.Equal(First.Start.Number, time, Frame));
        Assert.Empty(open.Complaints);
    }

    [Theory]
    [InlineData("Lift-off")]
    [InlineData("Knee")]
    [InlineData("Lockout")]
    [InlineData("Down")]
    public async Task OtherRepetitionsBesideEachOther_AreLockedOnEveryMoment(string moment)
    {
        await using var open = await Ready();
        await ChooseOnTheRight(open, 2);
        await Show(open, moment);

        var times = await open.Times();
        Assert.Equal(At(First, moment), times[0], Frame);
        Assert.Equal(At(Second, moment), times[1], Frame);
    }

    [Fact]
    public async Task BetweenTwoMoments_TimeRunsEvenlyInBoth()
    {
        await using var open = await Ready();
        await ChooseOnTheRight(open, 2);
        await Show(open, "Knee");
        for (var step = 0; step < 6; step++)
            await Press(open, "ArrowRight");

        var times = await open.Times();
        Assert.Equal(Share(First, times[0]), Share(Second, times[1]), 2 * Frame / (Second.Lockout!.Value.Number - Second.Knee!.Value.Number));
        Assert.InRange(Share(First, times[0]), 0.1, 0.9);

        static double Share(Repetition repetition, double time)
            => (time - repetition.Knee!.Value.Number) / (repetition.Lockout!.Value.Number - repetition.Knee!.Value.Number);
    }

    [Fact]
    public async Task PlayingOne_PlaysBothInStep()
    {
        await using var open = await Ready();
        await ChooseOnTheRight(open, 2);
        await Show(open, "Lift-off");
        await open.Play.ClickAsync();
        await open.Page.WaitForFunctionAsync($"() => document.querySelectorAll('video')[0].currentTime > {(First.Start.Number + First.Lockout!.Value.Number) / 2}");
        var playing = await open.Page.EvaluateAsync<bool>("() => [...document.querySelectorAll('video')].every(film => !film.paused)");
        await open.Pause.ClickAsync();
        await open.Settle();

        var times = await open.Times();
        Assert.True(playing);
        Assert.True(times[1] > Second.Start.Number + 0.1, $"{times[1]}");
        Assert.Equal(times[0] < First.Lockout.Value.Number, times[1] < Second.Lockout!.Value.Number);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task AtTheEndOfTheRepetition_BothStop()
    {
        await using var open = await Ready();
        await Show(open, "Lockout");
        await open.Play.ClickAsync();
        await Assertions.Expect(open.Play).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await open.Settle();

        Assert.All(await open.Times(), time => Assert.Equal(First.End!.Value.Number, time, 2 * Frame));
    }

    /// <summary>A page's times are rounded, so that the end may lie a trifle after the last picture.</summary>
    [Fact]
    public async Task AtTheEndOfTheFilms_BothStop_AndALoopBeginsAgain()
    {
        var last = comparison.Result.Video.FrameTimes[^1].Number;
        Repetition[] cut = [Second with { Number = 1, End = Seconds.Of(last + 0.00004) }];
        var file = comparison.Write("ends.html", [comparison.Lift("heavy.mp4", 24, repetitions: cut), comparison.Lift("light.mp4", 2, repetitions: cut)]);
        await using var open = await (await browser.Open(file)).Ready();
        await Show(open, "Lowering");
        await open.Play.ClickAsync();
        await Assertions.Expect(open.Play).ToBeVisibleAsync(new() { Timeout = 15_000 });

        await Show(open, "Lowering");
        await Press(open, "l");
        await open.Page.WaitForFunctionAsync($"() => document.querySelector('video').currentTime < {Second.Lockout!.Value.Number}");
        await Assertions.Expect(open.Pause).ToBeVisibleAsync();
    }

    [Fact]
    public async Task TheLoopKey_PlaysBothAsItsButtonDoes()
    {
        await using var open = await Ready();
        await Press(open, "l");

        await Assertions.Expect(open.Page.Locator("button.loop[aria-pressed=true]")).ToHaveCountAsync(1);
        await Assertions.Expect(open.Pause).ToBeVisibleAsync();
    }

    [Fact]
    public async Task AClickOnACurve_ShowsThatMomentInBothFilms()
    {
        await using var open = await Ready();
        await ChooseOnTheRight(open, 2);
        await Show(open, "Lockout");
        var atLockout = await open.Page.EvaluateAsync<double>(
            """
            () => {
              const line = document.querySelector('.plot.barHeight .now').getBoundingClientRect();
              return line.left + line.width / 2;
            }
            """);
        await Show(open, "Lift-off");
        var over = (await open.Page.Locator(".plot.barHeight .u-over").BoundingBoxAsync())!;
        await open.Page.Mouse.ClickAsync((float)atLockout, over.Y + (over.Height / 2));
        await open.Settle();

        var times = await open.Times();
        Assert.Equal(First.Lockout!.Value.Number, times[0], 2 * Frame);
        Assert.Equal(Second.Lockout!.Value.Number, times[1], 2 * Frame);
    }

    /// <summary>The right film is said to begin where the left one passes the knee, so that the two stand at different angles.</summary>
    [Fact]
    public async Task TheReadout_SaysBothValuesAndTheirDifference()
    {
        var later = First with { Start = First.Knee!.Value, Knee = null };
        var file = comparison.Write("later.html", [comparison.Lift("heavy.mp4", 24), comparison.Lift("light.mp4", 2, repetitions: [later])]);
        await using var open = await (await browser.Open(file)).Ready();
        double[] measured = [.. (await open.Times()).Select(time => At(Measure.TrunkLean, time))];

        var readout = open.Page.Locator(".plot.trunkLean .readout");
        double[] said = [await Number(readout.Locator(".side-0")), await Number(readout.Locator(".side-1"))];
        Assert.All(said.Zip(measured), pair => Assert.Equal(pair.Second, pair.First, 0.51));
        Assert.InRange(measured[0] - measured[1], 5, 40);
        Assert.Equal(measured[1] - measured[0], await Number(readout.Locator(".difference")), 0.51);
    }

    /// <summary>Of a stored lift the intervals are not known, nor how sure a difference from it is.</summary>
    [Fact]
    public async Task ADifference_HasItsDoubt_WhereThatOfBothLiftsIsKnown()
    {
        await using var open = await Ready();
        var time = (await open.Times())[0];
        var doubt = Math.Sqrt(2) * HalfWidth(Measure.TrunkLean, time);
        await Assertions.Expect(open.Page.Locator(".plot.trunkLean .difference")).ToHaveTextAsync(FormattableString.Invariant($"difference 0° ± {doubt:0}"));

        await using var stored = await browser.Open(comparison.Write("doubt.html", [comparison.Lift("heavy.mp4", 24), comparison.Stored("light.mp4", 2)]));
        await Assertions.Expect(stored.Page.Locator(".plot.trunkLean .difference")).ToHaveTextAsync("difference 0°");
    }

    [Fact]
    public async Task TheReadout_FollowsTheFilms_ThoughTheMouseStillLiesWhereItClicked()
    {
        await using var open = await Ready();
        await open.Page.Locator(".plot.barHeight .u-over").ClickAsync();
        for (var press = 0; press < 2; press++)
            await Press(open, "Shift+ArrowRight");

        var height = 100 * At(Measure.BarHeight, (await open.Times())[0]);
        await Assertions.Expect(open.Page.Locator(".plot.barHeight .readout .side-0")).ToContainTextAsync(FormattableString.Invariant($"{height:0.0} cm"));
    }

    [Fact]
    public async Task WhatChanged_IsSaidInTheWordsOfTheComparison()
    {
        await using var open = await Ready();

        var card = open.Page.Locator("#change-upper-back-rounding");
        await Assertions.Expect(card).ToContainTextAsync("vanishes");
        await Assertions.Expect(card).ToContainTextAsync("24°");
        await Assertions.Expect(open.Page.Locator("#changes")).ToContainTextAsync("What the change is consistent with");
        await Assertions.Expect(open.Page.Locator(".chip.vanishes")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData(24, 0)]
    [InlineData(2, 1)]
    public async Task WhereSomethingStayed_ItIsNotSaidThatNothingDid(double roundness, int said)
    {
        var file = comparison.Write($"same-{roundness}.html", [comparison.Lift("heavy.mp4", roundness), comparison.Lift("light.mp4", roundness)]);
        await using var open = await browser.Open(file);

        await Assertions.Expect(open.Page.Locator("#changes .card.stays")).ToHaveCountAsync(1 - said);
        await Assertions.Expect(open.Page.Locator("#changes").GetByText("Nothing clearly changes or stays")).ToHaveCountAsync(said);
    }

    [Fact]
    public async Task OfThreeFilms_AnyTwoCanStandSideBySide()
    {
        var file = comparison.Write("three.html", [comparison.Lift("heavy.mp4", 24), comparison.Lift("middle.mp4", 12), comparison.Stored("light.mp4", 2)]);
        await using var open = await browser.Open(file);
        await Assertions.Expect(open.Page.Locator(".pane .not-at-hand")).ToHaveCountAsync(1);
        await Assertions.Expect(open.Page.Locator("video")).ToHaveCountAsync(1);

        await open.Page.GetByLabel("Film on this side").Last.SelectOptionAsync("1");
        await open.Ready();
        await Show(open, "Knee");
        await Assertions.Expect(open.Page.Locator(".pane").Last).ToContainTextAsync("middle.mp4");
        Assert.All(await open.Times(), time => Assert.Equal(First.Knee!.Value.Number, time, Frame));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task AFilmThatWasChosenAway_AndBack_StillPlaysWithOneClick()
    {
        var file = comparison.Write("back.html", [comparison.Lift("heavy.mp4", 24), comparison.Lift("middle.mp4", 12), comparison.Lift("light.mp4", 2)]);
        await using var open = await (await browser.Open(file)).Ready();
        foreach (var film in (string[])["1", "0"])
        {
            await open.Page.GetByLabel("Film on this side").First.SelectOptionAsync(film);
            await open.Ready();
        }

        await open.Page.Locator("video").First.ClickAsync();
        await Assertions.Expect(open.Pause).ToBeVisibleAsync();
    }

    /// <summary>The right film ends above the knee; its second repetition is whole.</summary>
    [Fact]
    public async Task WhereOneHasNoLockout_NoPercentAndNoDifferencesAreTold_UntilARepetitionWithOneIsChosen()
    {
        var failed = First with { Complete = false, Lockout = null, LoweringStart = null, End = null };
        var file = comparison.Write("failed.html", [comparison.Lift("heavy.mp4", 24), comparison.Lift("light.mp4", 2, repetitions: [failed, Second])]);
        await using var open = await (await browser.Open(file)).Ready();
        await Show(open, "Knee");
        var (lead, where) = (open.Page.Locator("#watch > .lead"), open.Page.Locator(".buttons .time"));
        var difference = open.Page.Locator(".plot.trunkLean .difference");

        await Assertions.Expect(lead).ToContainTextAsync("shows no lockout");
        await Assertions.Expect(where).ToHaveTextAsync("Above the knee");
        await Assertions.Expect(difference).ToBeEmptyAsync();
        Assert.DoesNotContain("%", await lead.TextContentAsync(), StringComparison.Ordinal);

        await ChooseOnTheRight(open, 2);
        await Assertions.Expect(lead).ToContainTextAsync("100 % is lockout in both");
        await Assertions.Expect(where).ToContainTextAsync("% of the lift");
        await Assertions.Expect(difference).ToContainTextAsync("difference");
    }

    [Fact]
    public async Task OfAStoredLift_ItIsNotSaidThatTheBarPassesTheKneeAtOnce()
    {
        var file = comparison.Write("kneeless.html", [comparison.Lift("heavy.mp4", 24), comparison.Stored("light.mp4", 2)]);
        await using var open = await browser.Open(file);

        await Assertions.Expect(open.Page.Locator("#watch > .lead")).ToContainTextAsync("is not known of both");
    }

    [Fact]
    public async Task AFilmThatIsNotAtHand_LeavesItsCurvesAndSaysSo()
    {
        var file = comparison.Write("stored.html", [comparison.Stored("heavy.mp4", 24), comparison.Stored("light.mp4", 2)]);
        await using var open = await browser.Open(file);

        await Assertions.Expect(open.Page.Locator(".pane .not-at-hand").First).ToContainTextAsync("This film is not at hand");
        await Assertions.Expect(open.Page.Locator(".plot.barHeight .value.side-1")).ToContainTextAsync("cm");
        await Assertions.Expect(open.Page.Locator("#change-upper-back-rounding")).ToContainTextAsync("vanishes");
        await Assertions.Expect(open.Play).ToHaveCountAsync(0);
        Assert.Empty(open.Complaints);
    }

    private static double At(Repetition repetition, string moment) => (moment switch
    {
        "Lift-off" => repetition.Start,
        "Knee" => repetition.Knee!.Value,
        "Lockout" => repetition.Lockout!.Value,
        _ => repetition.End!.Value,
    }).Number;

    /// <summary>The first number in what is said.</summary>
    private static async Task<double> Number(ILocator said)
    {
        var text = (await said.TextContentAsync())!.Replace('−', '-');
        return double.Parse(Regex.Match(text, @"-?[\d.]+").Value, CultureInfo.InvariantCulture);
    }

    /// <summary>A measured value at a time of the film.</summary>
    private double At(Measure measure, double time)
    {
        var measures = comparison.Result.Measures;
        return measures[measure].Values[Enumerable.Range(0, measures.Times.Count).Last(i => measures.Times[i].Number <= time)]!.Value;
    }

    private double HalfWidth(Measure measure, double time)
    {
        var measures = comparison.Result.Measures;
        return measures[measure].HalfWidths[Enumerable.Range(0, measures.Times.Count).MinBy(i => Math.Abs(measures.Times[i].Number - time))]!.Value;
    }

    private static async Task ChooseOnTheRight(OpenPage open, int repetition)
    {
        await open.Page.GetByLabel("Repetition on this side").Last.SelectOptionAsync($"{repetition}");
        await open.Settle();
    }

    private static async Task Show(OpenPage open, string moment)
    {
        await open.Page.GetByRole(AriaRole.Button, new() { Name = $"Show both films at: {moment}" }).ClickAsync();
        await open.Settle();
    }

    private static async Task Press(OpenPage open, string key)
    {
        await open.Page.Locator("body").PressAsync(key);
        await open.Settle();
    }

    private async Task<OpenPage> Ready() => await (await browser.Open(comparison.File)).Ready();
}
