using System.Text.Json;
using Dorsal.Footage;
using Dorsal.Wording;

namespace Dorsal.Results;

/// <summary>
/// Reads answers out of a JSON object. A member that is missing or null is unknown; one that is not among the answers that can
/// be given is the user's mistake, and so is a name that nobody asked for: misspelt, it may be the sign that matters most.
/// </summary>
internal sealed class GivenAnswers(JsonElement answers, string file, string prefix = "")
{
    private const string None = "none";

    /// <exception cref="UserInputException">There is another member than these.</exception>
    public GivenAnswers Only(IReadOnlyList<string> names)
    {
        foreach (var name in answers.EnumerateObject().Select(JsonText.NameOf).Where(name => !names.Contains(name)))
            throw Mistake(name, $"is no answer that can be given{(Misspelling.Nearest(name, names) is { } meant ? $"; perhaps \"{prefix}{meant}\" is meant" : "")}");

        return this;
    }

    public bool? YesOrNo(string name) => Given(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => throw Mistake(name, "is neither true nor false"),
    };

    public int? Whole(string name, int most = int.MaxValue) => Given(name) switch
    {
        null => null,
        { } given when given.WholeOrNull() is { } number && number >= 0 && number <= most => number,
        _ => throw Mistake(name, most == int.MaxValue ? "is not a whole number of 0 or more" : $"is not a whole number from 0 to {most}"),
    };

    public double? Kilograms(string name) => Given(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } given when given.TryGetDouble(out var number) && number >= 0 && double.IsFinite(number) => number,
        _ => throw Mistake(name, "is not a number of kilograms of 0 or more"),
    };

    public T? One<T>(string name, Func<T, string> id)
        where T : struct, Enum
        => Given(name) is { } given ? Read(name, given, id) : null;

    public IReadOnlyList<T>? Many<T>(string name, Func<T, string> id)
        where T : struct, Enum => Given(name) switch
        {
            null => null,
            { ValueKind: JsonValueKind.Array } given => AllOrNone(name, [.. given.EnumerateArray().Select(one => Read(name, one, id)).Distinct()], id),
            _ => throw Mistake(name, $"is not a list; it may hold {Allowed(id)}, or be empty for none"),
        };

    public GivenAnswers? Group(string name) => Given(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } given => new GivenAnswers(given, file, $"{name}."),
        _ => throw Mistake(name, "is not a group of answers in braces"),
    };

    // One of the two is a slip, and only the lifter knows which.
    private IReadOnlyList<T> AllOrNone<T>(string name, IReadOnlyList<T> given, Func<T, string> id)
        => given.Count > 1 && given.Any(answer => id(answer) == None)
            ? throw Mistake(name, $"has \"{None}\" beside other answers; take out what does not hold")
            : given;

    private T Read<T>(string name, JsonElement given, Func<T, string> id)
        where T : struct, Enum
    {
        foreach (var answer in Enum.GetValues<T>())
        {
            if (JsonText.Of(given) == id(answer))
                return answer;
        }

        var said = JsonText.Of(given) is not null ? given.GetRawText() : "something that is no text";
        throw Mistake(name, $"has {said}, which is none of {Allowed(id)}");
    }

    private JsonElement? Given(string name)
        => answers.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    private UserInputException Mistake(string name, string what) => new($"{file}: \"{prefix}{name}\" {what}.");

    private static string Allowed<T>(Func<T, string> id)
        where T : struct, Enum
        => string.Join(", ", Enum.GetValues<T>().Select(id));
}
