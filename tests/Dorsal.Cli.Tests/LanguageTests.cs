using Dorsal.Results.Testing;

namespace Dorsal.Cli.Tests;

public class LanguageTests
{
    private const string Silence = "Der Kopf war verdeckt.";

    [Fact]
    public void WithATranslation_TheFilesSpeakIt_AndTheTerminalEnglish()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        Translate(program, $$"""{ "language": "de", "unmeasurable": { "HeadHidden": "{{Silence}}" } }""");
        program.Run("analyze", "heavy.mp4", "--out", program.At("out"), "--language", program.At("de.json"));

        Assert.Contains(Silence, File.ReadAllText(program.At("out", "analysis.json")), StringComparison.Ordinal);
        Assert.Contains("The head was hidden", program.Terminal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Silence, program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void English_IsWhatIsSpokenAnyway()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.Run("analyze", "heavy.mp4", "--out", program.At("plain"));
        program.Run("analyze", "heavy.mp4", "--out", program.At("english"), "--language", "en");

        Assert.Equal(File.ReadAllText(program.At("plain", "analysis.json")), File.ReadAllText(program.At("english", "analysis.json")));
    }

    [Theory]
    [InlineData("analyze", "heavy.mp4")]
    [InlineData("compare", "heavy.mp4", "light.mp4", "--loads", "140,90")]
    public void AnUnknownLanguage_IsOneSentenceBeforeAnyWork(params string[] command)
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);

        Assert.Equal(2, program.Run([.. command, "--out", program.At("out"), "--language", "tlh"]));
        Assert.Contains("There are no texts in \"tlh\"", program.Error.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(program.At("out")));
    }

    [Fact]
    public void ATranslationWithASlip_IsNamedWithWhatIsWrong()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        Translate(program, """{ "findings": { "interval": "{low} bis {hoch}" } }""");

        Assert.Equal(2, program.Run("analyze", "heavy.mp4", "--out", program.At("out"), "--language", program.At("de.json")));
        Assert.Contains("\"findings.interval\" must name {high}, {low}", program.Error.ToString(), StringComparison.Ordinal);
    }

    private static void Translate(Rehearsal program, string texts) => File.WriteAllText(program.At("de.json"), texts);
}
