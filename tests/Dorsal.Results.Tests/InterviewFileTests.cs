using System.Text;
using System.Text.Json;
using Dorsal.Footage;
using Dorsal.Reasoning.Interview;
using Dorsal.Results.Testing;

namespace Dorsal.Results.Tests;

public class InterviewFileTests
{
    [Fact]
    public void EveryAnswer_IsReadBackAsItWasWritten() => AssertReadBack(KnownAnswers.Everything);

    [Fact]
    public void WhatIsWritten_IsWhatTheQuestionsAskFor()
    {
        using var written = JsonDocument.Parse(Text(KnownAnswers.Everything));
        var members = written.RootElement.GetProperty("answers").EnumerateObject().SelectMany(member => member.Value.ValueKind == JsonValueKind.Object
            ? member.Value.EnumerateObject().Select(part => $"{member.Name}.{part.Name}")
            : [member.Name]);

        Assert.Equal(Questions.All.Select(question => question.Member).Distinct().Order(), members.Order());
    }

    [Fact]
    public void NothingAnswered_IsReadBackAsNothing() => AssertReadBack(InterviewAnswers.Nothing);

    [Fact]
    public void WhatIsWritten_KeepsTheSchema()
    {
        Assert.Empty(InterviewSchema.Complaints(Text(KnownAnswers.Everything)));
        Assert.Empty(InterviewSchema.Complaints(Text(InterviewAnswers.Nothing)));
    }

    [Fact]
    public void AWrongKindOfValueAnywhere_BreaksTheSchemaAndIsNotRead()
    {
        var broken = Variants.WithOneWrongValue(Text(KnownAnswers.Everything)).ToList();

        Assert.NotEmpty(broken);
        Assert.All(broken, variant => Assert.True(InterviewSchema.Complaints(variant.Json).Count > 0, $"{variant.Path} may be anything"));
        Assert.All(broken, variant => Assert.Throws<UserInputException>(() => InterviewFile.Read(Encoding.UTF8.GetBytes(variant.Json), "mine.json")));
    }

    [Fact]
    public void AnyAnswer_MayBeLeftOut()
    {
        var shorter = Variants.WithoutOneMember(Text(KnownAnswers.Everything))
            .Where(variant => variant.Path.StartsWith("/answers/", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(shorter);
        Assert.All(shorter, variant => Assert.Empty(InterviewSchema.Complaints(variant.Json)));
        Assert.All(shorter, variant => InterviewFile.Read(Encoding.UTF8.GetBytes(variant.Json), "mine.json"));
    }

    [Fact]
    public void AnEmptyList_IsAnAnswerAndNotUnknown()
    {
        var read = Read("""{ "warningSigns": [], "painSites": null }""");

        Assert.Empty(read.WarningSigns!);
        Assert.Null(read.PainSites);
        Assert.Null(read.Feels);
    }

    [Theory]
    [InlineData("""{ "schema": "dorsal.interview/1", "warningSigns": ["saddle-numbness"], "answers": {} }""", "\"warningSigns\" stands outside \"answers\"")]
    [InlineData("""{ "schema": "dorsal.interview/1", "answer": {}, "answers": {} }""", "\"answer\" is no part")]
    [InlineData("""{ "schema": "dorsal.interview/1", "answers": { "warningsigns": ["saddle-numbness"] } }""", "\"warningsigns\" is no answer that can be given; perhaps \"warningSigns\" is meant.")]
    [InlineData("""{ "schema": "dorsal.interview/1", "answers": { "painNow": 3, "mood": "good" } }""", "\"mood\" is no answer that can be given.")]
    [InlineData("""{ "schema": "dorsal.interview/1", "answers": { "soreness": { "fadng": true } } }""", "\"soreness.fadng\" is no answer that can be given; perhaps \"soreness.fading\" is meant.")]
    [InlineData("""{ "schema": "dorsal.interview/1", "answers": { "fading": true } }""", "\"fading\" is no answer")]
    public void ASignThatIsMisspeltOrMisplaced_IsRefusedAndNotOverlooked(string text, string sentence)
    {
        var error = Assert.Throws<UserInputException>(() => InterviewFile.Read(Encoding.UTF8.GetBytes(text), "mine.json"));

        Assert.StartsWith($"mine.json: {sentence}", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
        Assert.NotEmpty(InterviewSchema.Complaints(text));
    }

    [Fact]
    public void ANameOfBrokenLetters_IsRefusedToo()
        => Assert.Throws<UserInputException>(() => Read("""{ "\ud800": 3 }"""));

    [Theory]
    [InlineData("""{ "schema": "dorsal.interview/1", "answers": { "pain#Now": 3 } }""")]
    [InlineData("""{ "schema": "dorsal.interview/1", "pain#Now": 3, "answers": {} }""")]
    public void NamesThatAreNoUtf8_AreRefused(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        bytes[Array.IndexOf(bytes, (byte)'#')] = 0xCC;

        Assert.Throws<UserInputException>(() => InterviewFile.Read(bytes, "mine.json"));
    }

    [Fact]
    public void WhereItsSchemaIs_MayStandInTheFile()
    {
        const string text = """{ "$schema": "https://example.org/interview.schema.json", "schema": "dorsal.interview/1", "answers": { "painNow": 3 } }""";

        Assert.Equal(3, InterviewFile.Read(Encoding.UTF8.GetBytes(text), "mine.json").PainNow);
        Assert.Empty(InterviewSchema.Complaints(text));
    }

    [Fact]
    public void NoneBesideSomething_BreaksTheSchema_AndAloneItDoesNot()
    {
        static string File(string answers) => $$"""{ "schema": "dorsal.interview/1", "answers": {{answers}} }""";

        Assert.NotEmpty(InterviewSchema.Complaints(File("""{ "conditions": ["none", "scoliosis"] }""")));
        Assert.NotEmpty(InterviewSchema.Complaints(File("""{ "recentChanges": ["load-jump", "none"] }""")));
        Assert.Empty(InterviewSchema.Complaints(File("""{ "conditions": ["none"], "recentChanges": ["load-jump", "more-volume"] }""")));
        Assert.Empty(InterviewSchema.Complaints(File("""{ "conditions": [], "recentChanges": null }""")));
    }

    [Fact]
    public void TheSameAnswerTwice_CountsOnce()
        => Assert.Equal([PainSite.Neck], Read("""{ "painSites": ["neck", "neck"] }""").PainSites);

    [Fact]
    public void AnAnswerOfBrokenBytes_IsTheUsersMistake()
    {
        var text = Text(KnownAnswers.Everything);
        var bytes = Encoding.UTF8.GetBytes(text);
        bytes[text.IndexOf("chest-drops", StringComparison.Ordinal) + 2] = 0xEE;

        Assert.Throws<UserInputException>(() => InterviewFile.Read(bytes, "mine.json"));
    }

    [Fact]
    public void NothingToWrite_IsRefusedAtOnce() => Assert.Throws<ArgumentNullException>("answers", () => InterviewFile.Write(null!));

    [Fact]
    public void AFileWithoutAName_IsRefusedAtOnce()
        => Assert.Throws<ArgumentNullException>("file", () => InterviewFile.Read(InterviewFile.Write(InterviewAnswers.Nothing), null!));

    /// <summary>JSON Schema calls them all integers.</summary>
    [Theory]
    [InlineData("5.0")]
    [InlineData("5e0")]
    [InlineData("0.5E+1")]
    public void PainOfFivePointZero_IsFive(string written) => Assert.Equal(5, Read($$"""{ "painNow": {{written}} }""").PainNow);

    [Theory]
    [InlineData("""{ "warningSigns": ["hiccups"] }""", "\"warningSigns\" has \"hiccups\", which is none of sudden-tearing-pain, chest-pressure")]
    [InlineData("""{ "warningSigns": "fainting" }""", "\"warningSigns\" is not a list")]
    [InlineData("""{ "warningSigns": [["fainting"]] }""", "\"warningSigns\" has something that is no text")]
    [InlineData("""{ "painSites": ["Neck"] }""", "\"painSites\" has \"Neck\"")]
    [InlineData("""{ "painSites": ["\ud800"] }""", "\"painSites\"")]
    [InlineData("""{ "painNow": 11 }""", "\"painNow\" is not a whole number from 0 to 10")]
    [InlineData("""{ "painNow": -1 }""", "\"painNow\" is not a whole number from 0 to 10")]
    [InlineData("""{ "painNow": 3.5 }""", "\"painNow\" is not a whole number from 0 to 10")]
    [InlineData("""{ "painNow": "3" }""", "\"painNow\" is not a whole number from 0 to 10")]
    [InlineData("""{ "sinceDays": 1e400 }""", "\"sinceDays\" is not a whole number")]
    [InlineData("""{ "sinceDays": 3000000000.0 }""", "\"sinceDays\" is not a whole number")]
    [InlineData("""{ "sinceDays": -2 }""", "\"sinceDays\" is not a whole number")]
    [InlineData("""{ "rowKg": -20 }""", "\"rowKg\" is not a number of kilograms")]
    [InlineData("""{ "rowKg": 1e999 }""", "\"rowKg\" is not a number of kilograms")]
    [InlineData("""{ "recurrent": "yes" }""", "\"recurrent\" is neither true nor false")]
    [InlineData("""{ "weakSide": "both" }""", "\"weakSide\" has \"both\", which is none of left, right, none")]
    [InlineData("""{ "conditions": ["none", "scoliosis"] }""", "\"conditions\" has \"none\" beside other answers")]
    [InlineData("""{ "recentChanges": ["load-jump", "none"] }""", "\"recentChanges\" has \"none\" beside other answers")]
    [InlineData("""{ "soreness": true }""", "\"soreness\" is not a group")]
    [InlineData("""{ "soreness": { "fading": 1 } }""", "\"soreness.fading\" is neither true nor false")]
    public void AnAnswerThatCannotBeGiven_IsOneSentenceThatNamesIt(string answers, string sentence)
    {
        var error = Assert.Throws<UserInputException>(() => Read(answers));

        Assert.StartsWith($"mine.json: {sentence}", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "schema": 1 }""")]
    [InlineData("""{ "schema": "\ud800" }""")]
    [InlineData("""{ "schema": "dorsal.analysis/1" }""")]
    [InlineData("""{ "schema": "dorsal.interview/2", "answers": {} }""")]
    [InlineData("""{ "schema": "dorsal.interview/1" }""")]
    [InlineData("""{ "schema": "dorsal.interview/1", "answers": [] }""")]
    [InlineData("""{ "schema": "dorsal.interview/1", "answers": { "warningSigns": ["fainting"], "warningSigns": [] } }""")]
    public void AnythingElse_IsOneSentenceThatNamesTheFile(string text)
    {
        var error = Assert.Throws<UserInputException>(() => InterviewFile.Read(Encoding.UTF8.GetBytes(text), "mine.json"));

        Assert.StartsWith("mine.json ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Theory]
    [InlineData("""{ "schema": "dorsal.interview/1" }""", true)]
    [InlineData("""{ "schema": "dorsal.interview/2" }""", true)]
    [InlineData("""{ "schema": "dorsal.analysis/1" }""", false)]
    [InlineData("notes", false)]
    public void OnlyAnInterview_IsOurs(string text, bool ours)
        => Assert.Equal(ours, InterviewFile.IsOurs(Encoding.UTF8.GetBytes(text)));

    private static InterviewAnswers Read(string answers)
        => InterviewFile.Read(Encoding.UTF8.GetBytes($$"""{ "schema": "dorsal.interview/1", "answers": {{answers}} }"""), "mine.json");

    private static string Text(InterviewAnswers answers) => Encoding.UTF8.GetString(InterviewFile.Write(answers));

    private static void AssertReadBack(InterviewAnswers answers)
        => Assert.Equivalent(answers, InterviewFile.Read(InterviewFile.Write(answers), "mine.json"), strict: true);
}
