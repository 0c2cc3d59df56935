using System.Text.Json;
using Dorsal.Validation.Analyses;
using Dorsal.Validation.Labels;
using Dorsal.Validation.Scores;
using Dorsal.Validation.Truth;

namespace Dorsal.Validation.Tests;

/// <summary>The files under Cases, and the figures that another program computed from them.</summary>
internal static class HandMadeCases
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases");

    private static readonly JsonElement Expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "expected.json"))).RootElement;

    public static IEnumerable<string> Rendered => Names("synth");

    public static IEnumerable<string> Real => Names("clips");

    public static RenderedScore ScoreRendered(string name) => RenderedScoring.Score(
        Analysis(name),
        RenderedTruth.Read(File.ReadAllBytes(Path.Combine(Folder, "truth", name + ".json"))));

    public static LabelledScore ScoreReal(string name)
    {
        using var labels = File.OpenText(Path.Combine(Folder, "labels.tsv"));
        using var events = File.OpenText(Path.Combine(Folder, "events.tsv"));
        return LabelledScoring.Score(Analysis(name), LabelTable.Read(labels, events).Single(label => label.File == name + ".mp4"));
    }

    public static JsonElement ExpectedOfRendered(string name) => Expected.GetProperty("synth").GetProperty(name);

    public static JsonElement ExpectedOfReal(string name) => Expected.GetProperty("clips").GetProperty(name);

    public static JsonElement ExpectedSum(string figure) => Expected.GetProperty("summary").GetProperty(figure);

    private static IEnumerable<string> Names(string kind) => Expected.GetProperty(kind).EnumerateObject().Select(member => member.Name);

    private static AnalysedLift Analysis(string name) => AnalysedLift.Read(File.ReadAllBytes(Path.Combine(Folder, "analyses", name + ".json")));
}
