using Dorsal.Findings;
using Dorsal.Wording;

namespace Dorsal.Reasoning.LightSet;

/// <summary>What the changes are consistent with, in the article's way of reasoning, and what they do not prove.</summary>
internal sealed class SetReading(Texts texts)
{
    private readonly SubjectTexts say = texts.About("light-set");
    private readonly SetWords words = new(texts);

    /// <summary>Where a load too great for the upper back fits: the article says so of one that rounds; of a chest that drops it is ours.</summary>
    private static readonly FindingId[] UpperBack = [FindingId.UpperBackRounding, FindingId.ChestCollapse];

    /// <summary>What is no fault of form: a body that hangs lower on one side, or a set that tires, is no habit of technique.</summary>
    private static readonly FindingId[] NotOfForm = [FindingId.SideTilt, FindingId.FatigueDrift];

    public IReadOnlyList<string> Of(ComparisonKind kind, IReadOnlyList<FindingChange> changes) => kind switch
    {
        ComparisonKind.LessWeight => OfLessWeight(changes),
        ComparisonKind.BeforeAndAfter => OfPractice(changes),
    };

    private IReadOnlyList<string> OfLessWeight(IReadOnlyList<FindingChange> changes)
    {
        var less = With(changes, Change.Vanishes, Change.Shrinks);
        var stays = With([.. changes.Where(change => change.Tells)], Change.Stays);
        var said = new List<string>();
        Add(said, "less-weight-upper-back", less.Intersect(UpperBack));
        Add(said, "less-weight-other", less.Except(UpperBack));
        Add(said, "less-weight-stays", stays.Except(NotOfForm));
        Add(said, "less-weight-stays-other", stays.Intersect(NotOfForm));
        Add(said, "less-weight-grows", With(changes, Change.Grows));
        if (said.Count == 0)
            said.Add(say.Of("less-weight-nothing"));

        said.Add(say.Of("healthy-response"));
        return said;
    }

    private IReadOnlyList<string> OfPractice(IReadOnlyList<FindingChange> changes)
    {
        var said = new List<string>();
        Add(said, "after-less", With(changes, Change.Vanishes, Change.Shrinks));
        Add(said, "after-stays", With(changes, Change.Stays));
        Add(said, "after-grows", With(changes, Change.Grows));
        if (said.Count == 0)
            said.Add(say.Of("after-nothing"));

        said.Add(say.Of("after-caution"));
        return said;
    }

    private static IReadOnlyList<FindingId> With(IReadOnlyList<FindingChange> changes, params Change[] wanted)
        => [.. changes.Where(change => wanted.Contains(change.Change)).Select(change => change.Id)];

    private void Add(List<string> said, string key, IEnumerable<FindingId> findings)
    {
        var names = findings.Select(words.Of).ToList();
        if (names.Count > 0)
            said.Add(say.Of(key, ("findings", string.Join("; ", names))));
    }
}
