using System.Text;
using Dorsal.Results;
using Dorsal.Results.Testing;
using Dorsal.Wording;

namespace Dorsal.Cli.Tests;

/// <summary>Files that an editor began with a mark of the byte order, as some on Windows do.</summary>
public class MarkedFileTests
{
    private static readonly byte[] Analysis = AnalysisJson.Write(KnownResults.RoundingTwice, KnownAdvice.Rounding, Texts.English);

    [Fact]
    public void AMarkedInterview_IsRead()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        Mark(program, "analysis.json", Analysis);
        Mark(program, "interview.json", InterviewFile.Write(new() { WarningSigns = [Reasoning.Interview.WarningSign.SaddleNumbness] }));

        Assert.Equal(0, program.Run("plan", program.At("analysis.json"), "--interview", program.At("interview.json")));
        Assert.Contains("call your emergency number", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void MarkedAnalyses_AreComparedAndCountedFrom()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        Mark(program, "heavy.json", Analysis);
        Mark(program, "light.json", AnalysisJson.Write(
            KnownResults.RoundingTwice with { Video = KnownResults.Video("light.mp4") }, KnownAdvice.Rounding, Texts.English));

        Assert.Equal(0, program.Run("compare", program.At("heavy.json"), program.At("light.json"), "--loads", "140,90", "--out", program.At("out")));
        Assert.Equal(0, program.Run("analyze", "lift.mp4", "--neutral", program.At("heavy.json"), "--out", program.At("lift")));
    }

    [Fact]
    public void AMarkedTranslation_IsSpoken()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        Mark(program, "de.json", """{ "language": "de", "unmeasurable": { "HeadHidden": "Der Kopf war verdeckt." } }"""u8);

        Assert.Equal(0, program.Run("analyze", "heavy.mp4", "--out", program.At("out"), "--language", program.At("de.json")));
        Assert.Contains("Der Kopf war verdeckt.", File.ReadAllText(program.At("out", "analysis.json")), StringComparison.Ordinal);
    }

    private static void Mark(Rehearsal program, string name, ReadOnlySpan<byte> json)
        => File.WriteAllBytes(program.At(name), [.. Encoding.UTF8.Preamble, .. json]);
}
