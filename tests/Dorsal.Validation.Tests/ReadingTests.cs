using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
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
    [InlineData("reps")]
    [InlineData("findings")]
    public void AnAnalysisWithAnEmptyRepetitionOrAnswer_IsRefused(string list)
    {
        var analysis = JsonNode.Parse(File.ReadAllBytes(Path.Combine(Folder, "analyses", "front.json")))!;
        analysis[list]!.AsArray().Add(null);

        Assert.Throws<JsonException>(() => AnalysedLift.Read(Utf8(analysis)));
    }

    [Theory]
    [InlineData("reps.0.lockout_frame", "2")]
    [InlineData("reps.0.lockout_frame", "1000")]
    [InlineData("reps.0.start_frame", "-1")]
    [InlineData("reps.0", "null")]
    [InlineData("frames.3", "null")]
    [InlineData("frames.3.t", "0.2")]
    [InlineData("frames.3.t", "0.1")]
    [InlineData("frames.3.i", "4")]
    public void AMotionWhoseLockoutComesBeforeItsStart_OrWhoseFramesAreNotInOrder_IsRefused(string place, string value)
    {
        var motion = JsonNode.Parse(File.ReadAllBytes(Path.Combine(Folder, "truth", "oblique-from-behind.json")))!;
        RenderedTruth.Read(Utf8(motion));
        Put(motion, place.Split('.'), JsonNode.Parse(value));

        Assert.Throws<JsonException>(() => RenderedTruth.Read(Utf8(motion)));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("not json")]
    [InlineData("""{ "camera": { "yaw_off_axis_deg": 0, "image_forward": "left" }, "frames": [], "reps": [] }""")]
    [InlineData("""{ "camera": { "yaw_off_axis_deg": 0, "image_forward": "up" }, "frames": [], "reps": [] }""")]
    public void AFileThatIsNoMotion_IsRefused(string text)
        => Assert.Throws<JsonException>(() => RenderedTruth.Read(Encoding.UTF8.GetBytes(text)));

    private static byte[] Utf8(JsonNode node) => Encoding.UTF8.GetBytes(node.ToJsonString());

    private static void Put(JsonNode root, string[] place, JsonNode? value)
    {
        var parent = place[..^1].Aggregate(root, (node, step) => node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)]! : node[step]!);
        if (parent is JsonArray array)
            array[int.Parse(place[^1], CultureInfo.InvariantCulture)] = value;
        else
            parent[place[^1]] = value;
    }
}
