using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Measures;

namespace Dorsal.Tests.Findings;

/// <summary>What holds for every lift, tried on hundreds of them.</summary>
public class FindingInvariantTests
{
    private static readonly FindingId[] Ids = Enum.GetValues<FindingId>();

    private static IEnumerable<MeasuredLift> ManyLifts(int count)
    {
        var random = new Random(7);
        double Pick(double low, double high) => low + ((high - low) * random.NextDouble());
        for (var i = 0; i < count; i++)
        {
            var (rounding, growth, hollow, lean, share, neck, ahead, drift, tilt) =
                (Pick(-10, 25), Pick(-5, 20), Pick(5, 60), Pick(-12, 8), Pick(-2, 25), Pick(5, 45), Pick(-0.05, 0.12), Pick(-0.05, 0.1), Pick(-10, 10));
            yield return new MeasuredLift
            {
                View = i % 4 == 0 ? ViewKind.Front : ViewKind.Side,
                Pulls = [.. Enumerable.Range(0, 1 + (i % 4)).Select(_ => Pick(1, 1.8))],
                Seed = i,
            }
            .Turning(i % 4 == 0 ? u => tilt * Math.Clamp(u, 0, 1) : null)
            .With(Measure.ThoracicFlexion, (rep, u) => rounding + (2 * rep) + (growth * Math.Clamp(2 * u, 0, 1)))
            .With(Measure.LumbarFlexion, u => hollow * (1 - Math.Clamp(u, 0, 1)))
            .With(Measure.TrunkLean, u => u < 1 ? 65 - ((65 - lean) * Math.Max(0, u)) : lean)
            .With(Measure.ShoulderProtraction, _ => share)
            .With(Measure.NeckExtension, _ => neck)
            .With(Measure.BarForward, u => ahead + (drift * Math.Clamp(u, 0, 1)));
        }
    }

    [Fact]
    public void WiderIntervals_NeverMakeAnAnswerSurer()
        => Assert.All(ManyLifts(200), lift =>
        {
            var narrow = FindingRules.Judge(lift.Evidence());
            var wide = FindingRules.Judge((lift with { IntervalScale = 2 }).Evidence());
            Assert.All(Ids, id =>
            {
                if (wide[(int)id].Status is FindingStatus.Present or FindingStatus.Absent)
                    Assert.Equal(narrow[(int)id].Status, wide[(int)id].Status);
            });
        });

    [Fact]
    public void NoiseWithinTheInterval_NeverFlipsAnAnswer()
        => Assert.All(ManyLifts(100), lift =>
        {
            var quiet = FindingRules.Judge(lift.Evidence());
            var noisy = FindingRules.Judge((lift with { Noise = 0.2 }).Evidence());
            Assert.All(Ids, id => Assert.NotEqual(
                (FindingStatus.Present, FindingStatus.Absent), Ordered(quiet[(int)id].Status, noisy[(int)id].Status)));
        });

    [Theory]
    [InlineData(Measure.ThoracicFlexion, FindingId.UpperBackRounding, 1.0)]
    [InlineData(Measure.LumbarFlexion, FindingId.LowerBackRounding, 1.0)]
    [InlineData(Measure.ShoulderProtraction, FindingId.ChestCollapse, 1.0)]
    [InlineData(Measure.NeckExtension, FindingId.NeckExtension, 1.0)]
    [InlineData(Measure.TrunkLean, FindingId.LockoutHyperextension, -1.0)]
    [InlineData(Measure.BarForward, FindingId.BarForward, 0.003)]
    public void MoreOfAFault_NeverGoesBackFromPresent(Measure measure, FindingId id, double step)
    {
        var answers = Enumerable.Range(-10, 70)
            .Select(n => new MeasuredLift().With(Measure.ThoracicFlexion, _ => 8).With(measure, _ => step * n).Status(id))
            .ToList();

        Assert.Equal(answers.OrderBy(Severity), answers);
        Assert.Equal(FindingStatus.Absent, answers[0]);
        Assert.Equal(FindingStatus.Present, answers[^1]);
    }

    [Fact]
    public void WhatIsNotMeasurable_IsNeverFine()
    {
        var lift = Enum.GetValues<Measure>().Aggregate(new MeasuredLift { Pulls = [1, 1, 1, 1] }, (l, m) => l.With(m, _ => null));

        Assert.All(FindingRules.Judge(lift.Evidence()), finding => Assert.NotEqual(FindingStatus.Absent, finding.Status));
    }

    [Fact]
    public void OneRepetitionMoreThatIsHidden_NeverMakesAnAnswerSurer()
        => Assert.All(ManyLifts(200), lift =>
        {
            var hidden = lift.Pulls.Count;
            var longer = FindingRules.Judge(Enum.GetValues<Measure>()
                .Aggregate(lift with { Pulls = [.. lift.Pulls, 1.2] }, (l, m) => Hide(l, lift, m, hidden)).Evidence());
            var shorter = FindingRules.Judge(lift.Evidence());
            Assert.All(Ids.Except([FindingId.FatigueDrift, FindingId.SideTilt]), id =>
            {
                if (longer[(int)id].Status is FindingStatus.Present or FindingStatus.Absent)
                    Assert.Equal(shorter[(int)id].Status, longer[(int)id].Status);
            });
        });

    private static MeasuredLift Hide(MeasuredLift lift, MeasuredLift shown, Measure measure, int from)
        => lift.With(measure, (rep, u) => rep >= from ? null : shown.Shape(measure, rep, u));

    private static int Severity(FindingStatus status) => status switch
    {
        FindingStatus.Absent => 0,
        FindingStatus.Uncertain => 1,
        FindingStatus.Present => 2,
        FindingStatus.NotMeasurable => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    private static (FindingStatus, FindingStatus) Ordered(FindingStatus a, FindingStatus b) => a < b ? (a, b) : (b, a);
}
