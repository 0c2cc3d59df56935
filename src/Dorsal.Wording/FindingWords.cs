using System.Globalization;
using Dorsal.Findings;

namespace Dorsal.Wording;

/// <summary>The sentence for the reason of a finding: a statement, and how far it holds.</summary>
internal sealed class FindingWords(Texts texts)
{
    private readonly SubjectTexts said = texts.About("findings");

    public string Of(Reason reason) => reason switch
    {
        Reason.NotMeasurable(var why) => texts.Of(why),
        Reason.Judged(var statement, var rest) => Of(statement, rest),
        Reason.Quoted(var sentence) => sentence,
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "A reason of which nothing is said."),
    };

    private string Of(Statement statement, Rest rest)
    {
        var told = Of(statement);
        return rest switch
        {
            Rest.Nothing => said.Of("rest.Nothing", ("statement", told)),
            Rest.Shows(var present, var all) => said.Of("rest.Shows", ("statement", told), ("present", Number(present)), ("of", Number(all))),
            Rest.ClearInFew(var present, var all) => said.Of("rest.ClearInFew", ("statement", told), ("present", Number(present)), ("of", Number(all))),
            Rest.SeenInFew(var seen, var all) => said.Of("rest.SeenInFew", ("statement", told), ("seen", Number(seen)), ("of", Number(all))),
            Rest.Unconfirmed => said.Of("rest.Unconfirmed", ("statement", told), ("missing", said.Of($"{statement.Kind}.unconfirmed"))),
            Rest.Unjudged(var other) => said.Of("rest.Unjudged", ("statement", told), ("open", said.Of($"{other}.open"))),
            Rest.TooClose => TooClose(statement, told),
            _ => throw new ArgumentOutOfRangeException(nameof(rest), rest, "A rest of which nothing is said."),
        };
    }

    /// <summary>Which way it is can be plain to see where only its size is in doubt.</summary>
    private string TooClose(Statement statement, string told)
    {
        var words = new ReadingWords(said, statement);
        return words.OpenLimit is { } limit
            ? said.Of("rest.LimitOpen", ("statement", told), ("direction", words.Clearly), ("limit", limit))
            : said.Of("rest.TooClose", ("statement", told));
    }

    private string Of(Statement statement)
    {
        var (kind, words) = ($"{statement.Kind}", new ReadingWords(said, statement));
        var key = said.Has($"{kind}.{statement.Status}") ? $"{kind}.{statement.Status}" : kind;
        return said.Of(key, ("amount", words.Amount), ("interval", words.Interval), ("zero", said.Of(statement.ZeroIsFromLessUpright ? "zero.less-upright" : $"zero.{statement.Zero}")));
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
