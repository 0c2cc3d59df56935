using System.Globalization;
using CsvHelper;
using Dorsal.Body;
using Dorsal.Camera;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Result;
using Dorsal.Wording;

namespace Dorsal.Exports.Tests;

public class LiftExportTests
{
    private static readonly TracedLift Lift = RenderedLift.TwoRepetitions;

    [Fact]
    public void EverySeries_ComesBackFromTheTableWithItsInterval()
    {
        var rows = ReadCsv(Lift);

        Assert.Equal(Lift.Measures.Times.Count, rows.Count);
        foreach (var (measure, unit) in new[] { (Measure.ThoracicFlexion, "deg"), (Measure.BarVelocity, "m_per_s"), (Measure.ShoulderProtraction, "percent"), (Measure.BarHeight, "m") })
        {
            var series = Lift.Measures[measure];
            for (var i = 0; i < rows.Count; i++)
            {
                AssertCell(series.Values[i], rows[i][$"{measure.Name()}_{unit}"]);
                AssertCell(series.Values[i] - series.HalfWidths[i], rows[i][$"{measure.Name()}_low_{unit}"]);
                AssertCell(series.Values[i] + series.HalfWidths[i], rows[i][$"{measure.Name()}_high_{unit}"]);
            }
        }
    }

    /// <summary>A later run takes the file away again, and no other of that name.</summary>
    [Theory]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Trc)]
    [InlineData(ExportFormat.Mot)]
    public void WhatIsWritten_IsKnownAgain(ExportFormat format)
    {
        var text = LiftExport.Of(Lift, format, Texts.English).Text!;

        Assert.Equal(Enum.GetValues<ExportFormat>().Select(each => each == format), Enum.GetValues<ExportFormat>().Select(each => LiftExport.IsOurs(each, text)));
    }

    [Theory]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Trc)]
    [InlineData(ExportFormat.Mot)]
    public void NothingToExport_IsRefusedAtOnce(ExportFormat format)
    {
        Assert.Throws<ArgumentNullException>("lift", () => LiftExport.Of(null!, format, Texts.English));
        Assert.Throws<ArgumentNullException>("texts", () => LiftExport.Of(Lift, format, null!));
        Assert.Throws<ArgumentNullException>("text", () => LiftExport.IsOurs(format, null!));
    }

    [Fact]
    public void AFormatThatThereIsNot_IsRefusedAtOnce()
    {
        Assert.Throws<ArgumentOutOfRangeException>("format", () => LiftExport.Of(Lift, (ExportFormat)9, Texts.English));
        Assert.Throws<ArgumentOutOfRangeException>("format", () => LiftExport.FileName((ExportFormat)9));
        Assert.Throws<ArgumentOutOfRangeException>("format", () => LiftExport.IsOurs((ExportFormat)9, ""));
    }

    [Fact]
    public void TheTable_TellsRepetitionAndPhase()
    {
        var rows = ReadCsv(Lift);
        var lockout = Lift.Repetitions[1].Lockout!.Value.Number;
        var there = rows.First(row => double.Parse(row["time_s"], CultureInfo.InvariantCulture) >= lockout);

        Assert.Equal(("2", "lockout"), (there["rep"], there["phase"]));
        Assert.Equal("", rows[0]["rep"]);
    }

    [Fact]
    public void TheTable_NamesThePhasesOfAPull()
    {
        var rows = ReadCsv(Lift);
        var pull = Lift.Repetitions[0];
        string PhaseBetween(Seconds from, Seconds to, double share) => rows[Nearest(Lift, Seconds.Of(from.Number + (share * (to.Number - from.Number))))]["phase"];

        Assert.Equal("toKnee", PhaseBetween(pull.Start, pull.Knee!.Value, 0.8));
        Assert.Equal("kneeToLockout", PhaseBetween(pull.Knee!.Value, pull.Lockout!.Value, 0.5));
        Assert.Equal("lowering", PhaseBetween(pull.LoweringStart!.Value, pull.End!.Value, 0.5));
    }

    [Fact]
    public void WhatWasNotMeasured_IsAnEmptyCell()
        => Assert.All(ReadCsv(Unmeasured(Measure.LumbarFlexion, _ => true)), row => Assert.Equal("", row["lumbarFlexion_deg"]));

    [Fact]
    public void Markers_StandUprightInMetres()
    {
        var trc = Trc(Lift);
        var top = Nearest(Lift, Lift.Repetitions[0].Lockout!.Value);

        Assert.Equal("m", trc.Units);
        Assert.Equal(SagittalMarkers.Names, trc.Markers);
        Assert.All(trc.Rows.SelectMany(row => row.Places).OfType<(double X, double Y, double Z)>(), place => Assert.Equal(0, place.Z));
        Assert.InRange(trc.At(top, "Shoulder")!.Value.Y, 1.1, 1.7);
        Assert.InRange(trc.At(top, "Knee")!.Value.Y, 0.35, 0.65);
        Assert.True(trc.At(top, "Toe")!.Value.X > trc.At(top, "Heel")!.Value.X);
        Assert.True(trc.At(top, "T12")!.Value.X < trc.At(top, "Hip")!.Value.X + 0.1);

        var floor = Nearest(Lift, Lift.Repetitions[0].Start);
        Assert.True(trc.At(floor, "C7")!.Value.X > trc.At(floor, "S1")!.Value.X + 0.2);
        Assert.InRange(trc.At(floor, "Bar")!.Value.Y, 0.2, 0.28);
    }

    [Fact]
    public void OfAStandingLifter_TheMarkersLieInTheOrderOfTheBody()
    {
        var trc = Trc(Lift);
        var top = Nearest(Lift, Lift.Repetitions[0].Lockout!.Value);
        double[] Up(params string[] names) => [.. names.Select(name => trc.At(top, name)!.Value.Y)];
        double[] Forward(params string[] names) => [.. names.Select(name => trc.At(top, name)!.Value.X)];
        var (back, arm, leg, foot) = (Up("S1", "T12", "C7"), Up("Wrist", "Elbow", "Shoulder"), Up("Heel", "Ankle", "Knee", "Hip"), Forward("Heel", "Ankle", "Toe"));

        Assert.All([back, arm, leg, foot], places => Assert.Equal(places.Order(), places));
    }

    [Fact]
    public void EveryRowOfTheMarkers_HasTheTimeOfItsFrame_AndTheFileTheirRate()
    {
        var trc = Trc(Lift);

        Assert.Equal(Lift.Seen.Video.FramesPerSecond, trc.Rate, 0.1);
        Assert.All(trc.Rows.Zip(Lift.Body.Times), pair => Assert.Equal(pair.Second.Number, pair.First.Time, 0.0001));
    }

    [Fact]
    public void AMarkerThatWasNotSeen_IsMissing()
    {
        var hidden = Lift with { Back = [.. Lift.Back.Select(_ => new Back.BackMoment(null, null))] };

        Assert.All(Enumerable.Range(0, Lift.Body.Times.Count), row => Assert.Null(Trc(hidden).At(row, "C7")));
        Assert.NotNull(Trc(hidden).At(0, "Knee"));
    }

    /// <summary>As a film has it that shows no more than the upper part of the way: its height counts from the lowest place.</summary>
    [Fact]
    public void ABarThatNeverLiesOnTheFloor_HasNoMarker()
    {
        const double above = 0.25;
        var height = Lift.Measures[Measure.BarHeight];
        var hanging = With(Measure.BarHeight, height with { Values = [.. height.Values.Select(value => value >= above ? value - above : null)] });

        Assert.All(Enumerable.Range(0, Lift.Body.Times.Count), row => Assert.Null(Trc(hanging).At(row, "Bar")));
        Assert.All(Enumerable.Range(0, Lift.Body.Times.Count), row => Assert.Null(Trc(Lift with { Kind = LiftKind.Romanian }).At(row, "Bar")));
        Assert.NotNull(Trc(hanging).At(0, "Wrist"));
    }

    /// <summary>Otherwise the hands seem to hang higher than the bar that they hold, and the bar to lie never on the floor.</summary>
    [Fact]
    public void AnArmThatThePlateHidesUpright_IsLeftOut_AndTheBarIsKept()
    {
        var bar = Lift.Measures[Measure.BarHeight];
        var shoulder = Lift.Body[BodyJoint.Shoulder];
        var folded = Lift with
        {
            Body = Lift.Body with
            {
                Joints = Lift.Body.Joints.ToDictionary(
                    joint => joint.Key,
                    joint => joint.Key == BodyJoint.Wrist ? [.. joint.Value.Select((place, i) => bar.Values[i] > 0.3 ? shoulder[i] : place)] : joint.Value),
            },
        };
        var (floor, top) = (Nearest(Lift, Lift.Repetitions[0].Start), Nearest(Lift, Lift.Repetitions[0].Lockout!.Value));

        Assert.All(new[] { "Elbow", "Wrist" }, arm => Assert.Null(Trc(folded).At(top, arm)));
        Assert.All(new[] { "Elbow", "Wrist" }, arm => Assert.NotNull(Trc(folded).At(floor, arm)));
        Assert.NotNull(Trc(Lift).At(top, "Wrist"));
        Assert.NotNull(Trc(folded).At(top, "Bar"));
    }

    [Fact]
    public void WhereTheBarIsLeftOut_TheTerminalSaysSo()
    {
        string? Missing(TracedLift lift) => LiftExport.Of(lift, ExportFormat.Trc, Texts.English).WhatIsMissing;

        Assert.Null(Missing(Lift));
        Assert.StartsWith("Bar has no place in it, as the bar never lies on the floor", Missing(Lift with { Kind = LiftKind.Romanian }), StringComparison.Ordinal);
        Assert.Equal("Nowhere measured, and so without a place in it: Bar.", Missing(RenderedLift.WithoutAPlate(Metres.Of(1.75))));
    }

    [Fact]
    public void WhereNoBackWasSeen_TheTerminalNamesItsMarkers()
    {
        var hidden = Lift with { Back = [.. Lift.Back.Select(_ => new Back.BackMoment(null, null))], Kind = LiftKind.Romanian };
        var missing = LiftExport.Of(hidden, ExportFormat.Trc, Texts.English).WhatIsMissing;

        Assert.StartsWith("Nowhere measured, and so without a place in it: C7, T12, S1. Bar has no place in it", missing, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAScale_NoMarkersAreWritten()
    {
        var unscaled = Lift with { Scale = new PictureScale(Measurement<MetresPerPixel>.Unknown(UnmeasurableReason.NoScale), ScaleSource.None) };

        Assert.Equal(new LiftExport(null, Texts.English.Of(UnmeasurableReason.NoScale)), LiftExport.Of(unscaled, ExportFormat.Trc, Texts.English));
    }

    [Fact]
    public void WithoutAPlate_TheHeightOfTheLifterGivesLiftTrc()
    {
        var told = RenderedLift.WithoutAPlate(Metres.Of(1.75));
        var (trc, byPlate, top) = (Trc(told), Trc(Lift), Nearest(Lift, Lift.Repetitions[0].Lockout!.Value));

        Assert.InRange(trc.At(top, "Shoulder")!.Value.Y, 1.1, 1.7);
        Assert.InRange(trc.At(top, "Knee")!.Value.Y, 0.35, 0.65);
        Assert.All(new[] { "Shoulder", "Hip", "Toe" }, name => Assert.Equal(byPlate.At(top, name)!.Value.X, trc.At(top, name)!.Value.X, 0.03));
        Assert.All(Enumerable.Range(0, told.Body.Times.Count), row => Assert.Null(trc.At(row, "Bar")));
        Assert.Equal(Texts.English.Of(UnmeasurableReason.NoScale), LiftExport.Of(RenderedLift.WithoutAPlate(null), ExportFormat.Trc, Texts.English).WhyAbsent);
    }

    /// <summary>The height tells how tall the lifter is, and nothing of a bar that was not seen.</summary>
    [Fact]
    public void WithoutAPlate_TheHeightOfTheLifterGivesNothingOfTheBar()
    {
        var measures = RenderedLift.WithoutAPlate(Metres.Of(1.75)).Measures;

        Assert.All(
            new[] { Measure.BarHeight, Measure.BarForward, Measure.BarVelocity },
            measure => Assert.Equal(UnmeasurableReason.NoPlate, measures[measure].WhyAbsent));
    }

    [Theory]
    [InlineData(ExportFormat.Trc)]
    [InlineData(ExportFormat.Mot)]
    public void FromTheFront_NothingSagittalIsWritten(ExportFormat format)
    {
        var front = Lift with { View = new CameraView(ViewKind.Front, Measurement<Degrees>.From(Estimate<Degrees>.PlusMinus(90, 5)), null) };

        Assert.Equal(new LiftExport(null, Texts.English.Of(UnmeasurableReason.CameraInFront)), LiftExport.Of(front, format, Texts.English));
    }

    [Fact]
    public void TheModel_BendsOverAsTheLifterDoes()
    {
        var mot = Mot(Lift);
        for (var row = 0; row < mot.Rows.Count; row++)
        {
            var i = Nearest(Lift, Seconds.Of(mot.At(row, "time")));
            if (Lift.Measures[Measure.LumbarFlexion].Values[i] is not { } lumbar)
                continue; // A bridged one.

            // Trunk against the vertical, and thigh against the trunk, as the chain of the model adds them up.
            Assert.Equal(-Lift.Measures[Measure.TrunkLean].Values[i]!.Value, mot.At(row, "pelvis_tilt") + mot.At(row, "lumbar_extension"), 0.01);
            Assert.Equal(Lift.Measures[Measure.HipFlexion].Values[i]!.Value, mot.At(row, "hip_flexion_r") - mot.At(row, "lumbar_extension"), 0.01);
            Assert.Equal(-lumbar, mot.At(row, "lumbar_extension"), 0.01);
            Assert.Equal(mot.At(row, "hip_flexion_l"), mot.At(row, "hip_flexion_r"));
            Assert.Equal(mot.At(row, "knee_angle_l"), mot.At(row, "knee_angle_r"));
        }
    }

    [Fact]
    public void TheMotion_IsTheLongestPartWithoutAGap()
    {
        var times = Lift.Measures.Times;
        var mot = Mot(Unmeasured(Measure.KneeFlexion, i => times[i].Number is > 1 and < 1.5));

        Assert.All(mot.Rows, row => Assert.True(row[0] >= 1.5));
        Assert.InRange(mot.Rows[0][0], 1.5, 1.6);
    }

    [Fact]
    public void APartOfTheLiftAlone_IsSaid()
    {
        var times = Lift.Measures.Times;
        var cut = LiftExport.Of(Unmeasured(Measure.KneeFlexion, i => times[i].Number < Lift.Repetitions[1].Start.Number), ExportFormat.Mot, Texts.English);

        Assert.Contains("and not the whole lift", cut.WhatIsMissing, StringComparison.Ordinal);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"It holds {new StrictMot(cut.Text!).Rows[0][0]:0.0} to "), cut.WhatIsMissing, StringComparison.Ordinal);
        Assert.Null(LiftExport.Of(Lift, ExportFormat.Csv, Texts.English).WhatIsMissing);
    }

    [Fact]
    public void AFilmThatIsUnmeasuredBesideTheLift_LacksNothing()
    {
        var times = Lift.Measures.Times;
        var (first, last) = (Lift.Repetitions[0].Start.Number - 0.1, Lift.Repetitions[^1].End!.Value.Number + 0.1);
        var within = Unmeasured(Measure.KneeFlexion, i => times[i].Number < first || times[i].Number > last);

        Assert.Null(LiftExport.Of(within, ExportFormat.Mot, Texts.English).WhatIsMissing);
    }

    [Fact]
    public void AGapTooShortToSee_IsBridged()
    {
        var whole = Mot(Lift);
        var middle = Nearest(Lift, Seconds.Of(whole.Rows[whole.Rows.Count / 2][0]));
        var bridged = Mot(Unmeasured(Measure.KneeFlexion, i => i == middle));

        Assert.Equal(whole.Rows.Select(row => row[0]), bridged.Rows.Select(row => row[0]));
        Assert.Equal(whole.At(whole.Rows.Count / 2, "knee_angle_r"), bridged.At(whole.Rows.Count / 2, "knee_angle_r"), 3.0);
    }

    [Fact]
    public void ABridge_IsTheStraightWayFromOneSideToTheOther()
    {
        var whole = Mot(Lift);
        var row = Enumerable.Range(1, whole.Rows.Count - 2).MaxBy(i => Math.Abs(whole.At(i + 1, "knee_angle_r") - whole.At(i - 1, "knee_angle_r")));
        var missing = Nearest(Lift, Seconds.Of(whole.At(row, "time")));
        var bridged = Mot(Unmeasured(Measure.KneeFlexion, i => i == missing));
        var share = (whole.At(row, "time") - whole.At(row - 1, "time")) / (whole.At(row + 1, "time") - whole.At(row - 1, "time"));
        var (before, after) = (whole.At(row - 1, "knee_angle_r"), whole.At(row + 1, "knee_angle_r"));

        Assert.True(Math.Abs(after - before) > 1, $"{before} {after}");
        Assert.Equal(before + (share * (after - before)), bridged.At(row, "knee_angle_r"), 0.01);
    }

    [Fact]
    public void AGapThatCanBeSeen_IsNotBridged()
    {
        var times = Lift.Measures.Times;
        var (from, to) = (1.0, 1.2);
        var mot = Mot(Unmeasured(Measure.KneeFlexion, i => times[i].Number > from && times[i].Number < to));

        Assert.DoesNotContain(mot.Rows, row => row[0] > from && row[0] < to);
    }

    [Fact]
    public void TheKneesOfTheModel_BendAsThoseOfTheLifter()
    {
        var mot = Mot(Lift);
        var compared = Enumerable.Range(0, mot.Rows.Count)
            .Select(row => (Lifter: Lift.Measures[Measure.KneeFlexion].Values[Nearest(Lift, Seconds.Of(mot.At(row, "time")))], Model: mot.At(row, "knee_angle_r")))
            .Where(knee => knee.Lifter is not null).ToList();

        Assert.Contains(compared, knee => knee.Lifter > 30);
        Assert.All(compared, knee => Assert.Equal(knee.Lifter!.Value, knee.Model, 0.01));
    }

    [Fact]
    public void WithoutTheLowerBack_ThereIsNoMotion()
        => Assert.Contains("never measured", LiftExport.Of(Unmeasured(Measure.LumbarFlexion, _ => true), ExportFormat.Mot, Texts.English).WhyAbsent, StringComparison.Ordinal);

    private static StrictTrc Trc(TracedLift lift) => new(LiftExport.Of(lift, ExportFormat.Trc, Texts.English).Text!);

    private static StrictMot Mot(TracedLift lift) => new(LiftExport.Of(lift, ExportFormat.Mot, Texts.English).Text!);

    private static List<IDictionary<string, string>> ReadCsv(TracedLift lift)
    {
        using var csv = new CsvReader(new StringReader(LiftExport.Of(lift, ExportFormat.Csv, Texts.English).Text!), CultureInfo.InvariantCulture);
        return [.. csv.GetRecords<dynamic>().Select(row => (IDictionary<string, string>)((IDictionary<string, object>)row).ToDictionary(cell => cell.Key, cell => (string)cell.Value))];
    }

    private static void AssertCell(double? wanted, string cell)
    {
        if (wanted is { } number)
            Assert.Equal(number, double.Parse(cell, CultureInfo.InvariantCulture), 0.0001);
        else
            Assert.Equal("", cell);
    }

    private static int Nearest(TracedLift lift, Seconds time)
        => Enumerable.Range(0, lift.Measures.Times.Count).MinBy(i => Math.Abs(lift.Measures.Times[i].Number - time.Number));

    private static TracedLift Unmeasured(Measure measure, Func<int, bool> isMissing)
    {
        double?[] Without(IReadOnlyList<double?> values) => [.. values.Select((value, i) => isMissing(i) ? null : value)];
        var series = Lift.Measures[measure];
        return With(measure, series with { Values = Without(series.Values), HalfWidths = Without(series.HalfWidths) });
    }

    private static TracedLift With(Measure measure, MeasuredSeries series)
    {
        var changed = Lift.Measures.Series.ToDictionary(one => one.Key, one => one.Key == measure ? series : one.Value);
        return Lift with { Measures = Lift.Measures with { Series = changed } };
    }
}
