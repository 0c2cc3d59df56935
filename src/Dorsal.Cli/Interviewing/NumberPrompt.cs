using System.Globalization;
using Dorsal.Cli.Terminal;
using Dorsal.Reasoning.Interview;
using Spectre.Console;

namespace Dorsal.Cli.Interviewing;

/// <summary>A number to type.</summary>
internal sealed class NumberPrompt(IAnsiConsole terminal, CancellationToken cancellation)
{
    private const string BackKey = "b";
    private const string SkipKey = "s";

    public (Step Step, Reply? Reply) Ask(Question question, Reply? known)
    {
        // What is not taken when it is typed is not offered either: the file may say anything.
        var earlier = known is Reply.Number { Value: var told } && Fits(question, told) ? told.ToString(CultureInfo.InvariantCulture) : null;
        var enter = earlier is null ? "Enter alone skips it" : $"Enter alone keeps {earlier}, {SkipKey} skips it";
        terminal.Write(new Paragraph($"Type a number and Enter. {enter}, {BackKey} goes back.", Styles.Quiet));
        terminal.WriteLine();

        var prompt = new TextPrompt<string>($"Your answer ({question.Unit}):")
            .AllowEmpty()
            .Validate(typed => Read(question, typed.Trim(), earlier) is not null ? ValidationResult.Success() : ValidationResult.Error(Wanted(question)));
        var typed = prompt.ShowAsync(terminal, cancellation).GetAwaiter().GetResult();
        return Read(question, typed.Trim(), earlier)!.Value;
    }

    /// <returns>Absent when it is no answer.</returns>
    private static (Step Step, Reply? Reply)? Read(Question question, string typed, string? earlier) => typed switch
    {
        BackKey => (Step.Back, null),
        SkipKey => (Step.Skip, null),
        "" when earlier is null => (Step.Skip, null),
        "" => Read(question, earlier, null),
        _ => Number(question, typed) is { } number ? (Step.Answer, new Reply.Number(number)) : null,
    };

    private static double? Number(Question question, string typed)
        => double.TryParse(typed, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Fits(question, number) ? number : null;

    private static bool Fits(Question question, double number)
        => number >= question.Min && number <= question.Max && (!question.Whole || double.IsInteger(number));

    private static string Wanted(Question question) => string.Create(
        CultureInfo.InvariantCulture,
        $"Type a {(question.Whole ? "whole " : "")}number from {question.Min} to {question.Max}{(question.Whole ? "" : ", written like 102.5")}.");
}
