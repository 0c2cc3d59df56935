using Dorsal.Findings;
using Dorsal.Reasoning.Wording;

namespace Dorsal.Reasoning.LightSet;

/// <summary>What the changes are consistent with, in the article's way of reasoning, and what they do not prove.</summary>
internal static class SetReading
{
    private static readonly Texts Say = Texts.About("light-set");

    /// <summary>Where the article's sentence about a load too great for the upper back applies.</summary>
    private static readonly FindingId[] UpperBack = [FindingId.UpperBackRounding, FindingId.ChestCollapse];

    public static IReadOnlyList<string> Of(ComparisonKind kind, IReadOnlyList<FindingChange> changes) => kind switch
    {
        ComparisonKind.LessWeight => OfLessWeight(changes),
        ComparisonKind.BeforeAndAfter => OfPractice(changes),
    };

    private static IReadOnlyList<string> OfLessWeight(IReadOnlyList<FindingChange> changes)
    {
        var less = With(changes, Change.Vanishes, Change.Shrinks);
        var said = new List<string>();
        Add(said, "less-weight-upper-back", less.Intersect(UpperBack));
        Add(said, "less-weight-other", less.Except(UpperBack));
        Add(said, "less-weight-stays", With(changes, Change.Stays));
        Add(said, "less-weight-grows", With(changes, Change.Grows));
        if (said.Count == 0)
            said.Add(Say.Of("less-weight-nothing"));

        said.Add(Say.Of("healthy-response"));
        return said;
    }

    private static IReadOnlyList<string> OfPractice(IReadOnlyList<FindingChange> changes)
    {
        var said = new List<string>();
        Add(said, "after-less", With(changes, Change.Vanishes, Change.Shrinks));
        Add(said, "after-stays", With(changes, Change.Stays));
        Add(said, "after-grows", With(changes, Change.Grows));
        if (said.Count == 0)
            said.Add(Say.Of("after-nothing"));

        said.Add(Say.Of("after-caution"));
        return said;
    }

    private static IReadOnlyList<FindingId> With(IReadOnlyList<FindingChange> changes, params Change[] wanted)
        => [.. changes.Where(change => wanted.Contains(change.Change)).Select(change => change.Id)];

    private static void Add(List<string> said, string key, IEnumerable<FindingId> findings)
    {
        var names = findings.Select(SetWords.Of).ToList();
        if (names.Count > 0)
            said.Add(Say.Of(key, ("findings", string.Join("; ", names))));
    }
}
