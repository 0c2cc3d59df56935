using System.Text;
using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Wording.Tests;

public class TranslationTests
{
    private const string German = """
        {
          "language": "de",
          "unmeasurable": { "NobodySeen": "In diesem Film war niemand zu verfolgen." },
          "findings": { "interval": "{low} bis {high}" },
          "report": { "page": { "print": "Drucken" }, "compare": { "sides": ["Film links", "Film rechts"] } }
        }
        """;

    [Fact]
    public void WhatIsTranslated_IsSaidSo()
    {
        var texts = Read(German);

        Assert.Equal("de", texts.Language);
        Assert.Equal("In diesem Film war niemand zu verfolgen.", texts.Of(UnmeasurableReason.NobodySeen));
        Assert.Equal("Drucken", texts.Page.GetProperty("page").GetProperty("print").GetString());
        Assert.Equal("Film rechts", texts.Page.GetProperty("compare").GetProperty("sides")[1].GetString());
    }

    [Fact]
    public void WhatIsNotTranslated_StandsInEnglish()
    {
        var texts = Read(German);

        Assert.Equal(Texts.English.Of(UnmeasurableReason.NoPlate), texts.Of(UnmeasurableReason.NoPlate));
        Assert.Equal("Light", texts.Page.GetProperty("page").GetProperty("light").GetString());
    }

    [Theory]
    [InlineData("no json", "line 1 is no JSON")]
    [InlineData("[]", "it is no object")]
    [InlineData("""{ "unmesurable": {} }""", "nothing is called \"unmesurable\"")]
    [InlineData("""{ "unmeasurable": { "Nobody": "x" } }""", "nothing is called \"unmeasurable.Nobody\"")]
    [InlineData("""{ "unmeasurable": "x" }""", "\"unmeasurable\" has another shape")]
    [InlineData("""{ "unmeasurable": { "NobodySeen": 3 } }""", "\"unmeasurable.NobodySeen\" has another shape")]
    [InlineData("""{ "unmeasurable": { "NobodySeen": null } }""", "\"unmeasurable.NobodySeen\" has another shape")]
    [InlineData("""{ "findings": { "interval": "{low} bis {hoch}" } }""", "\"findings.interval\" must name {high}, {low}")]
    [InlineData("""{ "unmeasurable": { "NobodySeen": "Niemand {wo}." } }""", "must name no {place}")]
    [InlineData("""{ "unmeasurable": { "NobodySeen": "" } }""", "\"unmeasurable.NobodySeen\" is empty")]
    [InlineData("""{ "language": "" }""", "\"language\" is empty")]
    [InlineData("""{ "unmeasurable": { "NobodySeen": "Niemand\nda." } }""", "\"unmeasurable.NobodySeen\" holds a control character")]
    [InlineData("""{ "safety": { "not-asked": "\u001b[2J" } }""", "\"safety.not-asked\" holds a control character")]
    [InlineData("""{ "report": { "compare": { "sides": ["links"] } } }""", "\"report.compare.sides\" has another shape")]
    [InlineData("""{ "language": "de", "language": "fr" }""", "language")]
    [InlineData("""{ "\ud800": "x" }""", "half of a letter")]
    [InlineData("""{ "unmeasurable": { "NobodySeen": "\ud800" } }""", "half of a letter")]
    public void AFileThatIsNoTranslation_IsRefusedWithWhatIsWrong(string text, string complaint)
    {
        var mistake = Assert.Throws<UserInputException>(() => Read(text));

        Assert.StartsWith("de.json is not a translation", mistake.Message, StringComparison.Ordinal);
        Assert.Contains(complaint, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsSilentInEnglish_MayStaySo()
        => Assert.Equal("", Read("""{ "report": { "phases": { "none": "" } } }""").Page.GetProperty("phases").GetProperty("none").GetString());

    private static Texts Read(string text) => Texts.Read(Encoding.UTF8.GetBytes(text), "de.json");
}
