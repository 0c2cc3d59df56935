namespace Dorsal.Reasoning.Tests.Scenarios;

/// <summary>No sentence of the article's four "How to correct" parts is left without a case.</summary>
public class ArticleSentenceTests
{
    [Fact]
    public void EveryCase_NamesOnlySentencesThatStandInTheArticle()
        => Assert.Empty(Scenario.All.SelectMany(scenario => scenario.Article).Except(ArticleSentence.All.Select(sentence => sentence.Key)));
}
