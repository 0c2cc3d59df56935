using System.Text;
using Dorsal.Reasoning.Interview;
using Dorsal.Results;
using Dorsal.Results.Testing;
using Spectre.Console.Testing;

namespace Dorsal.Cli.Tests.Interviewing;

public sealed class InterviewTests : IDisposable
{
    private readonly Rehearsal program = new(KnownResults.NobodySeen);

    public InterviewTests() => program.Terminal.Interactive().SupportsAnsi(true);

    private string File => program.At("mine.json");

    public void Dispose() => program.Dispose();

    [Fact]
    public void EveryQuestionSkipped_WritesAnInterviewThatKnowsNothing()
    {
        SkipFrom(0);
        WriteItDown();

        Assert.Equal(0, Interview());
        Assert.Equivalent(InterviewAnswers.Nothing, Written(), strict: true);
        Assert.All(Questions.All, question => Assert.Contains($"Why: {question.Why}", program.Terminal.Output, StringComparison.Ordinal));
        Assert.Contains("Question 21 of 21", program.Terminal.Output, StringComparison.Ordinal);
        Assert.Contains($"Your answers: {File}", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnswersOfEveryKind_AreWrittenAsTheyWereGiven()
    {
        Press(ConsoleKey.UpArrow, ConsoleKey.UpArrow, ConsoleKey.Spacebar, ConsoleKey.Enter); // emergency-signs: none
        Press(ConsoleKey.UpArrow, ConsoleKey.UpArrow, ConsoleKey.Spacebar, ConsoleKey.Enter); // signs-to-have-looked-at: none
        Press(ConsoleKey.Spacebar, ConsoleKey.DownArrow, ConsoleKey.Spacebar, ConsoleKey.Enter); // pain-sites
        Skip("pain-moments");
        Type("4");
        SkipFrom(5, until: "recurrent");
        Press(ConsoleKey.Enter); // yes
        Type("30"); // days since the last session, so nothing about soreness
        SkipFrom(13, until: "deadlift-kg");
        Type("102.5");
        SkipFrom(18);
        WriteItDown();

        Assert.Equal(0, Interview());
        Assert.Equivalent(
            new InterviewAnswers
            {
                WarningSigns = [],
                PainSites = [PainSite.UpperBackLeft, PainSite.UpperBackRight],
                PainNow = 4,
                Recurrent = true,
                DaysSinceLastSession = 30,
                DeadliftKg = 102.5,
            },
            Written(),
            strict: true);
    }

    [Fact]
    public void AnEmergency_ShowsTheStopScreenAtOnceAndKeepsTheAnswer()
    {
        Press(ConsoleKey.DownArrow, ConsoleKey.Spacebar, ConsoleKey.Enter);

        Assert.Equal(0, Interview());
        Assert.Contains("STOP. Get help now.", program.Terminal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Question 2", program.Terminal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("analyze", program.Terminal.Output, StringComparison.Ordinal);
        Assert.Equal([WarningSign.ChestPressure], Written().WarningSigns);
    }

    [Fact]
    public void Esc_GoesBack()
    {
        Skip("emergency-signs");
        Press(ConsoleKey.Escape);
        Press(ConsoleKey.Spacebar, ConsoleKey.UpArrow, ConsoleKey.Spacebar, ConsoleKey.UpArrow, ConsoleKey.UpArrow, ConsoleKey.Enter);
        Press(ConsoleKey.UpArrow, ConsoleKey.Spacebar, ConsoleKey.Enter);

        // The sign and "I do not know" contradict each other; without the latter it is an emergency.
        Assert.Equal(0, Interview());
        Assert.Contains("Mark either what holds", program.Terminal.Output, StringComparison.Ordinal);
        Assert.Equal([WarningSign.SuddenTearingPain], Written().WarningSigns);
    }

    [Fact]
    public void WhatIsNoNumberInRange_IsAskedForAgain()
    {
        SkipFrom(0, until: "pain-now");
        Type("11");
        Type("3.5");
        Type("b");
        Skip("pain-moments");
        Type("10");
        SkipFrom(5);
        WriteItDown();

        Assert.Equal(0, Interview());
        Assert.Contains("Type a whole number from 0 to 10.", program.Terminal.Output, StringComparison.Ordinal);
        Assert.Equal(10, Written().PainNow);
    }

    /// <summary>Every question is asked, as nothing of it asks for help now.</summary>
    private static InterviewAnswers NothingUrgent => KnownAnswers.Everything with
    {
        WarningSigns = [],
        PainSites = [PainSite.BetweenShoulderBlades],
        RecentChanges = [RecentChange.LoadJump],
        Conditions = [Condition.Scoliosis],
    };

    [Fact]
    public void AnEarlierInterview_IsConfirmedWithEnter()
    {
        var known = NothingUrgent;
        System.IO.File.WriteAllBytes(File, InterviewFile.Write(known));
        foreach (var _ in Questions.All)
            Press(ConsoleKey.Enter);

        WriteItDown();

        Assert.Equal(0, Interview());
        Assert.Equivalent(known, Written(), strict: true);
    }

    /// <summary>The file may have been written by hand, and its schema knows no largest load.</summary>
    [Fact]
    public void AnEarlierAnswerThatWouldNotBeTaken_IsNotOffered()
    {
        var known = NothingUrgent;
        System.IO.File.WriteAllBytes(File, InterviewFile.Write(known with { DeadliftKg = 100_000 }));
        foreach (var _ in Questions.All)
            Press(ConsoleKey.Enter);

        WriteItDown();

        Assert.Equal(0, Interview());
        Assert.DoesNotContain("keeps 100000", program.Terminal.Output, StringComparison.Ordinal);
        Assert.Equivalent(known with { DeadliftKg = null }, Written(), strict: true);
    }

    [Fact]
    public void AnAnswer_CanBeChangedAtTheEnd()
    {
        SkipFrom(0);
        Press(ConsoleKey.DownArrow, ConsoleKey.Enter);
        Press([.. Enumerable.Repeat(ConsoleKey.DownArrow, 4), ConsoleKey.Enter]);
        Type("2");
        WriteItDown();

        Assert.Equal(0, Interview());
        Assert.Equal(2, Written().PainNow);
    }

    [Fact]
    public void WithoutATerminal_OneSentenceSaysWhatToDo()
    {
        using var piped = new Rehearsal(KnownResults.NobodySeen);

        Assert.Equal(2, piped.Run("interview", "--out", File));
        Assert.Contains("docs/interview.schema.json", Assert.Single(piped.Error.ToString().Trim().Split('\n')), StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(File));
    }

    [Theory]
    [InlineData("my notes", "was not written by dorsal and is left alone")]
    [InlineData("""{ "schema": "dorsal.interview/1", "answers": { "painNow": 12 } }""", "\"painNow\" is not a whole number from 0 to 10")]
    public void AFileThatCannotBeGoneOnWith_IsLeftAlone(string content, string sentence)
    {
        System.IO.File.WriteAllText(File, content);

        Assert.Equal(2, Interview());
        Assert.Contains(sentence, program.Error.ToString(), StringComparison.Ordinal);
        Assert.Equal(content, System.IO.File.ReadAllText(File));
        Assert.Empty(program.Terminal.Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    public void NoNameForTheFile_IsOneSentence(string name)
    {
        Assert.Equal(2, program.Run("interview", "--out", name));
        Assert.Contains("--out", Assert.Single(program.Error.ToString().Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void AnswersThatCannotBeWritten_AreOneSentence()
    {
        System.IO.File.WriteAllText(program.At("taken"), "a file");
        SkipFrom(0);
        WriteItDown();

        Assert.Equal(2, program.Run("interview", "--out", program.At("taken", "mine.json")));
        Assert.StartsWith(
            $"Your answers cannot be written to {program.At("taken", "mine.json")}: ",
            Assert.Single(program.Error.ToString().Trim().Split('\n')),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Stopped_ItWritesNothing()
    {
        Skip("emergency-signs");
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.Equal(130, program.Run(stopped.Token, "interview", "--out", File));
        Assert.Empty(Directory.GetFileSystemEntries(program.Folder));
    }

    private int Interview() => program.Run("interview", "--out", File);

    private InterviewAnswers Written() => InterviewFile.Read(Encoding.UTF8.GetBytes(System.IO.File.ReadAllText(File)), File);

    private void SkipFrom(int first, string? until = null)
    {
        foreach (var question in Questions.All.Skip(first).TakeWhile(question => question.Id != until))
            Skip(question.Id);
    }

    private void Skip(string id)
    {
        switch (Questions.All.Single(question => question.Id == id).Kind)
        {
            case QuestionKind.Number:
                Type("");
                break;
            case QuestionKind.ChooseMany:
                Press(ConsoleKey.UpArrow, ConsoleKey.Spacebar, ConsoleKey.Enter);
                break;
            default:
                Press(ConsoleKey.UpArrow, ConsoleKey.Enter);
                break;
        }
    }

    private void WriteItDown() => Press(ConsoleKey.Enter);

    private void Type(string text) => program.Terminal.Input.PushTextWithEnter(text);

    private void Press(params IReadOnlyList<ConsoleKey> keys)
    {
        foreach (var key in keys)
            program.Terminal.Input.PushKey(key);
    }
}
