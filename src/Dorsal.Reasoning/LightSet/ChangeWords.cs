using Dorsal.Findings;
using Dorsal.Reasoning.Wording;

namespace Dorsal.Reasoning.LightSet;

/// <summary>The sentence for one change, between these two sets.</summary>
internal sealed class ChangeWords(FilmedSet first, FilmedSet last, ComparisonKind kind)
{
    private static readonly Texts Say = Texts.About("light-set");

    private (string Name, string Value)[] Sets { get; } = kind switch
    {
        ComparisonKind.LessWeight => [("first", $"with {SetWords.Of(first.Load)}"), ("last", $"with {SetWords.Of(last.Load)}")],
        ComparisonKind.BeforeAndAfter => [("first", Say.Of("in-first")), ("last", Say.Of("in-last"))],
    };

    public string NotJudged(bool isFirst, bool isLast)
        => Say.Of(isFirst && isLast ? "not-judged-both" : isFirst ? "not-judged-first" : "not-judged-last", Sets);

    public string Neither() => Say.Of("neither", Sets);

    public string StaysByOtherNumbers() => Say.Of("stays-other-numbers", Sets);

    public string OtherNumbers() => Say.Of("other-numbers", Sets);

    /// <param name="was">The lower side of a tilt in the first film.</param>
    /// <param name="now">And in the last.</param>
    public Sentence From(NumberChange number, LifterSide? was, LifterSide? now)
        => new([.. Sets, ("was", SetWords.Of(number.First, number.Measure, was)), ("now", SetWords.Of(number.Last, number.Measure, now))]);

    /// <summary>One that names both values.</summary>
    internal sealed class Sentence((string Name, string Value)[] with)
    {
        public string Vanishes() => Say.Of("vanishes", with);

        public string Shrinks() => Say.Of("shrinks", with);

        public string Stays() => Say.Of("stays", with);

        public string Grows() => Say.Of("grows", with);

        public string Comes() => Say.Of("comes", with);

        public string TooClose() => Say.Of("too-close", with);

        public string NotClearEnough() => Say.Of("not-clear-enough", with);

        public string ChangesSides() => Say.Of("changes-sides", with);

        public string BetweenDoesNotFit() => Say.Of("between-does-not-fit", with);
    }
}
