using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Tests.Findings;

public class FindingListTests
{
    private static readonly FindingId[] FromTheSide =
    [
        FindingId.UpperBackRounding, FindingId.LowerBackRounding, FindingId.ChestCollapse, FindingId.HipsRiseFirst,
        FindingId.LockoutHyperextension, FindingId.BarForward, FindingId.BarDrift, FindingId.NeckExtension,
    ];

    private static readonly string[] ForbiddenWords = ["injur", "diagnos", "danger", "unsafe", "abnormal", "risk", "harm", "NaN"];

    public static TheoryData<string> Films => new(Lifts.Keys);

    private static Dictionary<string, MeasuredLift> Lifts { get; } = new()
    {
        ["clean from the side"] = new(),
        ["rounded"] = new MeasuredLift().With(Measure.ThoracicFlexion, _ => 25),
        ["everything flatter than neutral"] = new MeasuredLift().With(Measure.ThoracicFlexion, _ => -12).With(Measure.LumbarFlexion, _ => -4),
        ["wide intervals"] = new() { IntervalScale = 6 },
        ["from the front"] = new MeasuredLift { View = ViewKind.Front, Yaw = 88 }.Turning(_ => 1),
        ["from behind, tilting"] = new MeasuredLift { View = ViewKind.Back, Yaw = 85 }.Turning(u => u > 0 ? 9 : 0),
        ["from who knows where"] = new() { View = ViewKind.Unknown, Yaw = null },
        ["at 45 degrees"] = new() { View = ViewKind.Oblique, Yaw = 45 },
        ["a squat"] = new() { Kind = LiftKind.NotDeadlift },
        ["no repetition"] = new() { Pulls = [] },
        ["many repetitions, slower and slower"] = new() { Pulls = [1, 1, 1.1, 1.3, 1.6, 2] },
        ["ends before lockout"] = new() { Pulls = [1.2], EndsBeforeLockout = true },
        ["population neutral"] = new() { Baseline = BaselineSource.Population },
        ["lockout neutral"] = new() { Baseline = BaselineSource.Lockout },
    };

    [Theory]
    [MemberData(nameof(Films))]
    public void EveryFilm_AnswersAllTenQuestionsInTheirOrder(string film)
        => Assert.Equal(Enum.GetValues<FindingId>(), FindingRules.Judge(Lifts[film].Evidence()).Select(f => f.Id));

    [Theory]
    [MemberData(nameof(Films))]
    public void EveryReason_IsOneSentenceWithoutAWordOfMedicine(string film)
        => Assert.All(FindingRules.Judge(Lifts[film].Evidence()), finding =>
        {
            Assert.True(char.IsUpper(finding.Sentence()[0]));
            Assert.EndsWith(".", finding.Sentence(), StringComparison.Ordinal);
            Assert.DoesNotContain(". ", finding.Sentence(), StringComparison.Ordinal);
            Assert.DoesNotContain("  ", finding.Sentence(), StringComparison.Ordinal);
            Assert.DoesNotContain(" )", finding.Sentence(), StringComparison.Ordinal);
            Assert.All(ForbiddenWords, word => Assert.DoesNotContain(word, finding.Sentence(), StringComparison.OrdinalIgnoreCase));
        });

    [Theory]
    [MemberData(nameof(Films))]
    public void NumberIsThere_ExactlyWhereSomethingWasMeasured(string film)
        => Assert.All(FindingRules.Judge(Lifts[film].Evidence()), finding =>
        {
            Assert.Equal(finding.Status == FindingStatus.NotMeasurable, finding.Measure is null);
            Assert.All(finding.Reps, rep =>
            {
                Assert.Equal(rep.Status == FindingStatus.NotMeasurable, rep.Reading is null);
                Assert.Equal(rep.Reading is null, rep.At is null);
            });
        });

    [Fact]
    public void CleanLift_ShowsNoFault()
        => Assert.All(FromTheSide, id => Assert.Equal(FindingStatus.Absent, new MeasuredLift().Status(id)));

    [Theory]
    [InlineData(ViewKind.Front, 90.0, UnmeasurableReason.CameraInFront)]
    [InlineData(ViewKind.Back, 90.0, UnmeasurableReason.CameraBehind)]
    [InlineData(ViewKind.Oblique, 45.0, UnmeasurableReason.CameraTooOblique)]
    [InlineData(ViewKind.Oblique, null, UnmeasurableReason.CameraTooOblique)]
    [InlineData(ViewKind.Unknown, null, UnmeasurableReason.ViewUnknown)]
    public void CameraNotAtTheSide_BackAndBarAreNotMeasurable(ViewKind view, double? yaw, UnmeasurableReason why)
    {
        var lift = new MeasuredLift { View = view, Yaw = yaw }.With(Measure.ThoracicFlexion, _ => 40);

        Assert.All(FromTheSide, id => Assert.Equal(
            (FindingStatus.NotMeasurable, (Reason)new Reason.NotMeasurable(why)), (lift.Judge(id).Status, lift.Judge(id).Reason)));
    }

    [Fact]
    public void ThirtyDegreesOffTheSide_IsStillJudged()
        => Assert.Equal(FindingStatus.Present, new MeasuredLift { View = ViewKind.Oblique, Yaw = 30 }
            .With(Measure.ThoracicFlexion, _ => 20).Status(FindingId.UpperBackRounding));

    [Fact]
    public void Squat_GetsNoFinding()
        => Assert.All(FindingRules.Judge(new MeasuredLift { Kind = LiftKind.NotDeadlift }.Evidence()), finding => Assert.Equal(
            (FindingStatus.NotMeasurable, (Reason)new Reason.NotMeasurable(UnmeasurableReason.NotADeadlift)), (finding.Status, finding.Reason)));

    [Fact]
    public void NoRepetition_GetsNoFinding()
        => Assert.All(FindingRules.Judge(new MeasuredLift { Pulls = [] }.Evidence()), finding => Assert.Equal(
            (FindingStatus.NotMeasurable, (Reason)new Reason.NotMeasurable(UnmeasurableReason.NoRepetition)), (finding.Status, finding.Reason)));

    [Fact]
    public void PlateHidesBack_BackIsNotMeasurableAndTheBarIs()
    {
        var lift = new MeasuredLift()
            .With(Measure.ThoracicFlexion, _ => null).With(Measure.LumbarFlexion, _ => null).With(Measure.WholeBackBend, _ => null)
            .With(Measure.ShoulderProtraction, _ => null);

        Assert.Equal(new Reason.NotMeasurable(UnmeasurableReason.BackHidden), lift.Judge(FindingId.UpperBackRounding).Reason);
        Assert.Equal(FindingStatus.NotMeasurable, lift.Status(FindingId.LowerBackRounding));
        Assert.Equal(FindingStatus.NotMeasurable, lift.Status(FindingId.ChestCollapse));
        Assert.Equal(FindingStatus.Absent, lift.Status(FindingId.BarForward));
    }
}
