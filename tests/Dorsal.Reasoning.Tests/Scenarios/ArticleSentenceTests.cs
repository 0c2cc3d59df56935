namespace Dorsal.Reasoning.Tests.Scenarios;

/// <summary>No sentence of the article's four "How to correct" parts is left without a case.</summary>
public class ArticleSentenceTests
{
    public static TheoryData<string> Keys => new(ArticleSentence.All.Select(sentence => sentence.Key));

    [Theory]
    [MemberData(nameof(Keys))]
    public void EverySentenceOfHowToCorrect_HasACase(string key)
        => Assert.Contains(Scenario.All, scenario => scenario.Article.Contains(key));

    [Fact]
    public void EveryCase_NamesOnlySentencesThatStandInTheArticle()
        => Assert.Empty(Scenario.All.SelectMany(scenario => scenario.Article).Except(ArticleSentence.All.Select(sentence => sentence.Key)));
}
