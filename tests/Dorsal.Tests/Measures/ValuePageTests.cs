using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Wording;

namespace Dorsal.Tests.Measures;

/// <summary>The pages that say what each value is hold what the code holds, and miss nothing a reader looks for.</summary>
public partial class ValuePageTests
{
    private static readonly string[] Sections = ["What", "Unit", "How", "Interval", "Silent", "Error"];
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<Measure> Measures => new(Enum.GetValues<Measure>());

    public static TheoryData<string> Pages => [.. ValuePage.Names];

    public static TheoryData<string> Pictures => [.. Directory.GetFiles(ValuePage.Folder, "*.svg").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Measures))]
    public void EveryMeasure_HasAPageWithItsNameAndUnit(Measure measure)
    {
        var page = ValuePage.Of(Kebab(measure.Name()));

        Assert.Contains(measure.Name(), page.FieldNames);
        Assert.Matches($@"\*\*Unit\.\*\* {Regex.Escape(measure.UnitSymbol())}[.,]", page.Text);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void EveryPage_IsAboutWhatIsWritten_AndIsInTheIndex(string name)
    {
        var schema = ValuePage.Beside("docs", "analysis.schema.json");
        var index = ValuePage.Of("README").Text;

        Assert.NotEmpty(ValuePage.Of(name).FieldNames);
        Assert.Contains($"({name}.md)", index, StringComparison.Ordinal);
        Assert.All(ValuePage.Of(name).FieldNames, field => Assert.Contains($"\"{field}\"", schema, StringComparison.Ordinal));
        Assert.All(ValuePage.Of(name).FieldNames, field => Assert.Contains($"`{field}`", index, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void EveryPage_SaysWhatAReaderLooksFor(string name)
    {
        var page = ValuePage.Of(name);

        Assert.All(Sections, section => Assert.Contains($"**{section}.**", page.Text, StringComparison.Ordinal));
        Assert.Contains("**It is not**", page.Text, StringComparison.Ordinal);
        Assert.Contains($"{name}.svg", page.Pictures);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void EveryNumberOfAPage_IsThatOfTheCode(string name)
    {
        var page = ValuePage.Of(name);

        Assert.All(page.Code, code => Assert.True(code.Exists, $"{code} is named on the page, but not in the code."));
        Assert.All(page.Numbers, number => Assert.True(number.Code.Is(number.Said), $"{number.Code} is not {number.Said} in the code."));
        Assert.Equal(page.Text.Split('\n').Count(line => line.EndsWith("` |", StringComparison.Ordinal)), page.Numbers.Count());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void EveryReasonForSilence_IsASentenceThatLiftersRead(string name)
        => Assert.All(
            ValuePage.Of(name).Sentences.Where(sentence => sentence.EndsWith('.')),
            sentence => Assert.Contains(sentence, Enum.GetValues<UnmeasurableReason>().Select(Texts.English.Of)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void EveryRowOfErrors_IsInTheTables(string name)
        => Assert.All(
            ValuePage.Of(name).Rows,
            row => Assert.Contains($"| {row}", ValuePage.Beside("docs", "accuracy.md"), StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Pictures))]
    public void EveryPicture_IsUsedAndDescribedInWords(string picture)
    {
        var drawing = XDocument.Load(Path.Combine(ValuePage.Folder, picture)).Root!;

        Assert.Equal(Svg + "svg", drawing.Name);
        Assert.False(string.IsNullOrWhiteSpace(drawing.Element(Svg + "title")?.Value));
        Assert.False(string.IsNullOrWhiteSpace(drawing.Element(Svg + "desc")?.Value));
        Assert.Contains(picture, ValuePage.Names.SelectMany(name => ValuePage.Of(name).Pictures));
    }

    private static string Kebab(string camel) => Capital().Replace(camel, match => $"-{match.Value.ToLowerInvariant()}");

    [GeneratedRegex("[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Capital();
}
