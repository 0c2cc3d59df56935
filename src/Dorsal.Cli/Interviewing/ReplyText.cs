using System.Globalization;
using Dorsal.Reasoning.Interview;

namespace Dorsal.Cli.Interviewing;

/// <summary>A reply in the words of its question.</summary>
internal static class ReplyText
{
    public const string Unknown = "I do not know";

    /// <param name="reply">Absent when skipped.</param>
    public static string Of(Question question, Reply? reply) => reply switch
    {
        Reply.Chosen { Ids: [] } => question.None!,
        Reply.Chosen chosen => string.Join("; ", question.Choices.Where(choice => chosen.Ids.Contains(choice.Id)).Select(choice => choice.Text)),
        Reply.Number number => $"{number.Value.ToString(CultureInfo.InvariantCulture)} {question.Unit}",
        Reply.YesOrNo yesOrNo => yesOrNo.Yes ? question.Yes! : question.No!,
        _ => Unknown,
    };
}
