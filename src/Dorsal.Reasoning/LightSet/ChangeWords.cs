using Dorsal.Findings;
using Dorsal.Wording;

namespace Dorsal.Reasoning.LightSet;

/// <summary>The sentence for one change, between these two sets.</summary>
internal sealed class ChangeWords(FilmedSet first, FilmedSet last, ComparisonKind kind, Texts texts)
{
    private readonly SubjectTexts say = texts.About("light-set");
    private readonly SetWords words = new(texts);

    private (string Name, string Value)[] Sets => kind switch
    {
        ComparisonKind.LessWeight => [("first", With(first)), ("last", With(last))],
        ComparisonKind.BeforeAndAfter => [("first", say.Of("in-first")), ("last", say.Of("in-last"))],
    };

    public string NotJudged(bool isFirst, bool isLast)
        => say.Of(isFirst && isLast ? "not-judged-both" : isFirst ? "not-judged-first" : "not-judged-last", Sets);

    public string Neither() => say.Of("neither", Sets);

    public string StaysByOtherNumbers() => say.Of("stays-other-numbers", Sets);

    public string OtherNumbers() => say.Of("other-numbers", Sets);

    /// <param name="was">The lower side of a tilt in the first film.</param>
    /// <param name="now">And in the last.</param>
    public Sentence From(NumberChange number, LifterSide? was, LifterSide? now)
        => new([.. Sets, ("was", words.Of(number.First, number.Measure, was)), ("now", words.Of(number.Last, number.Measure, now))], say);

    private string With(FilmedSet set) => say.Of("with-load", ("load", words.Of(set.Load)));

    /// <summary>One that names both values.</summary>
    internal sealed class Sentence((string Name, string Value)[] with, SubjectTexts say)
    {
        public string Vanishes() => say.Of("vanishes", with);

        public string Shrinks() => say.Of("shrinks", with);

        public string Stays() => say.Of("stays", with);

        public string StaysLoosely() => say.Of("stays-loosely", with);

        public string Grows() => say.Of("grows", with);

        public string Comes() => say.Of("comes", with);

        public string TooClose() => say.Of("too-close", with);

        public string NotClearEnough() => say.Of("not-clear-enough", with);

        public string ChangesSides() => say.Of("changes-sides", with);

        public string BetweenDoesNotFit() => say.Of("between-does-not-fit", with);
    }
}
