using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Footage;
using Dorsal.Validation.Labels;

namespace Dorsal.Validation.Tests;

public class LabelTableTests
{
    private const string Columns =
        "file\tfps\texercise\tview\tupper_back_rounding\tlumbar_rounding\tchest_collapse\tlockout_hyperextension\tbar_far_at_start\thead_neck_extension\tnotes";

    private const string EventColumns = "file\trep\tstart\tlockout\tend";

    [Fact]
    public void WhatWasSeenClearly_IsKnown_AndTheRestIsNot()
    {
        var label = Read("a.mp4\t25\tdeadlift\tside-right\tmarked\tnone\tmild\tunclear\tyes\tno\t\"a \"\"quote\"\", a\ttab\"");

        Assert.Equal(FindingStatus.Present, label.Findings[FindingId.UpperBackRounding]);
        Assert.Equal(FindingStatus.Absent, label.Findings[FindingId.LowerBackRounding]);
        Assert.Null(label.Findings[FindingId.ChestCollapse]);
        Assert.Null(label.Findings[FindingId.LockoutHyperextension]);
        Assert.Equal(FindingStatus.Present, label.Findings[FindingId.BarForward]);
        Assert.Equal(FindingStatus.Absent, label.Findings[FindingId.NeckExtension]);
    }

    [Theory]
    [InlineData("Sumo deadlift", true)]
    [InlineData("snatch (first pull)", null)]
    [InlineData("back squat", false)]
    public void OnlyTheFirstPullOfAnotherLift_MayBeCalledEither(string exercise, bool? isDeadlift)
        => Assert.Equal(isDeadlift, Read($"a.mp4\t25\t{exercise}\tside-left").IsDeadlift);

    [Theory]
    [InlineData("side-left", ViewKind.Side, Facing.Left)]
    [InlineData("side-right", ViewKind.Side, Facing.Right)]
    [InlineData("45-degree-back", ViewKind.Oblique, null)]
    [InlineData("front", ViewKind.Front, null)]
    [InlineData("from above", null, null)]
    public void AView_IsOneOfTheContractOrUnknown(string seen, ViewKind? view, Facing? facing)
    {
        var label = Read($"a.mp4\t25\tdeadlift\t{seen}");

        Assert.Equal((view, facing), (label.View, label.Facing));
    }

    [Fact]
    public void MarkedFrames_AreSecondsAtTheClipsRate_AndADashIsNotSeen()
    {
        var label = Read("a.mp4\t50\tdeadlift\tside-left", "a.mp4\t1\t5\t30\t-", "b.mp4\t1\t1\t2\t3", "a.mp4\t2\t60\t-\t-");

        Assert.Equal(2, label.Repetitions.Count);
        Assert.Equal((0.1, 0.6, null), (label.Repetitions[0].Start?.Number, label.Repetitions[0].Lockout?.Number, label.Repetitions[0].End?.Number));
        Assert.Equal(label.Repetitions[0], Assert.Single(label.WholeRepetitions));
    }

    [Theory]
    [InlineData("a.mp4\tfast\tdeadlift\tside-left", "\"fast\"")]
    [InlineData("a.mp4\t0\tdeadlift\tside-left", "a.mp4")]
    [InlineData("a.mp4\t25\t\"deadlift\tside-left", "line 2")]
    public void ATableThatCannotBeRead_IsOneSentence(string row, string named)
    {
        var mistake = Assert.Throws<UserInputException>(() => Read(row, "a.mp4\t1\t5\t30\t-"));

        Assert.Contains(named, mistake.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.mp4\t25\tdeadlift\tside-right\tmakred", "makred", "upper_back_rounding")]
    [InlineData("a.mp4\t25\tdeadlift\tside-right\tnone\tnone\tmild\tunclear\tYes", "Yes", "bar_far_at_start")]
    public void AMisspeltAnswer_IsNamedWithItsClipAndItsColumn_AndNotTakenForUnclear(string row, string word, string column)
    {
        var mistake = Assert.Throws<UserInputException>(() => Read(row));

        Assert.Equal($"labels.tsv says \"{word}\" of a.mp4 in its column {column}; write marked, yes, mild, none, no, unclear or n/a there.", mistake.Message);
    }

    [Theory]
    [InlineData("mild")]
    [InlineData("unclear")]
    [InlineData("n/a")]
    [InlineData("")]
    public void AnAnswerThatIsNone_IsNotKnown(string word)
        => Assert.Null(Read($"a.mp4\t25\tdeadlift\tside-right\t{word}").Findings[FindingId.UpperBackRounding]);

    [Fact]
    public void AMissingColumn_IsNamed()
    {
        using var labels = new StringReader("file\tfps\na.mp4\t25\n");
        using var events = new StringReader(EventColumns);

        Assert.Contains("exercise", Assert.Throws<UserInputException>(() => LabelTable.Read(labels, events)).Message, StringComparison.Ordinal);
    }

    private static ClipLabel Read(string row, params string[] events)
    {
        using var labels = new StringReader($"{Columns}\n{row}\n");
        using var marked = new StringReader(string.Join('\n', [EventColumns, .. events]));
        return LabelTable.Read(labels, marked)[0];
    }
}
