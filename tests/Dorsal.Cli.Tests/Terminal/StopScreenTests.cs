using Dorsal.Cli.Terminal;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Safety;
using Dorsal.Wording;
using Spectre.Console.Testing;

namespace Dorsal.Cli.Tests.Terminal;

public class StopScreenTests
{
    [Fact]
    public void AnEmergency_IsCalledStopInWords()
    {
        var text = Shown(120, WarningSign.Fainting);

        Assert.Contains("STOP. Get help now.", text, StringComparison.Ordinal);
        Assert.Contains("call your emergency number now", text, StringComparison.Ordinal);
        Assert.Contains("You named that you fainted", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ASignForAProfessional_SaysWhomToSeeBeforeDeadliftingAgain()
    {
        var text = Shown(120, WarningSign.WeightLoss);

        Assert.DoesNotContain("STOP", text, StringComparison.Ordinal);
        Assert.Contains("See a doctor or a physiotherapist before you deadlift again", text, StringComparison.Ordinal);
    }

    [Fact]
    public void NoSign_IsOnlyANoteWithoutAFrame()
        => Assert.StartsWith("No warning sign was named. That does not mean", Shown(120), StringComparison.Ordinal);

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    public void NoLine_IsWiderThanTheTerminal(int width)
        => Assert.All(
            Shown(width, Enum.GetValues<WarningSign>()).Split('\n'),
            line => Assert.True(line.TrimEnd().Length <= width, line));

    private static string Shown(int width, params IReadOnlyList<WarningSign> signs)
    {
        using var console = new TestConsole().Width(width);
        StopScreen.Show(console, SafetyRules.Judge(new InterviewAnswers { WarningSigns = signs }, Texts.English));
        return console.Output;
    }
}
