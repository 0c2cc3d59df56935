using System.Text;
using System.Text.Json;
using Dorsal.Validation.Analyses;
using Dorsal.Validation.Truth;

namespace Dorsal.Validation.Tests;

public class ReadingTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases");

    [Theory]
    [InlineData("\"dorsal.analysis/1\"", "\"dorsal.analysis/2\"")]
    [InlineData("\"timeSeconds\": [0, 0.04]", "\"timeSeconds\": [0, null]")]
    [InlineData("\"timeSeconds\": [0, 0.04]", "\"timeSeconds\": [0]")]
    [InlineData("\"kneeFlexion\"", "\"elbowFlexion\"")]
    [InlineData("\"findings\"", "\"answers\"")]
    [InlineData("\"notMeasurable\"", "\"maybe\"")]
    [InlineData("\"kind\": \"sumo\"", "\"kind\": null")]
    public void AnAnalysisThatIsNotAsTheContractHasIt_IsRefused(string text, string otherwise)
    {
        var analysis = File.ReadAllText(Path.Combine(Folder, "analyses", "front.json"));
        Assert.Contains(text, analysis, StringComparison.Ordinal);

        AnalysedLift.Read(Encoding.UTF8.GetBytes(analysis));
        Assert.Throws<JsonException>(() => AnalysedLift.Read(Encoding.UTF8.GetBytes(analysis.Replace(text, otherwise, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("not json")]
    [InlineData("""{ "camera": { "yaw_off_axis_deg": 0, "image_forward": "left" }, "frames": [], "reps": [] }""")]
    [InlineData("""{ "camera": { "yaw_off_axis_deg": 0, "image_forward": "up" }, "frames": [], "reps": [] }""")]
    public void AFileThatIsNoMotion_IsRefused(string text)
        => Assert.Throws<JsonException>(() => RenderedTruth.Read(Encoding.UTF8.GetBytes(text)));
}
