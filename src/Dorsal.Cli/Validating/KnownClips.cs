using System.Text.Json;
using Dorsal.Footage;
using Dorsal.Validation.Labels;
using Dorsal.Validation.Truth;

namespace Dorsal.Cli.Validating;

/// <summary>The clips with known answers in a folder, or in its <c>synth</c> and <c>clips</c>.</summary>
internal sealed record KnownClips(IReadOnlyList<KnownClip<RenderedTruth>> Rendered, IReadOnlyList<KnownClip<ClipLabel>> Labelled)
{
    private const string Labels = "labels.tsv";
    private const string Events = "events.tsv";

    /// <exception cref="UserInputException">There are none, or their answers cannot be read.</exception>
    public static KnownClips In(string folder)
    {
        if (!Directory.Exists(folder))
            throw new UserInputException($"There is no folder {folder}: check its name.");

        string[] places = [folder, Path.Combine(folder, "synth"), Path.Combine(folder, "clips")];
        var present = places.Where(Directory.Exists).ToList();
        var clips = new KnownClips([.. present.SelectMany(RenderedIn)], [.. present.SelectMany(LabelledIn)]);
        if (clips.Rendered.Count + clips.Labelled.Count == 0)
        {
            throw new UserInputException(
                $"{folder} holds no clip whose answers are known; give a folder with NAME.json beside NAME.mp4, or with {Labels} and {Events} beside the clips.");
        }

        return clips;
    }

    private static IEnumerable<KnownClip<RenderedTruth>> RenderedIn(string folder)
        => from video in Directory.GetFiles(folder, "*.mp4").Order(StringComparer.Ordinal)
           let truth = Path.ChangeExtension(video, ".json")
           where File.Exists(truth)
           select new KnownClip<RenderedTruth>(video, Truth(truth));

    private static RenderedTruth Truth(string file)
    {
        try
        {
            return RenderedTruth.Read(JsonFile.Read(file));
        }
        catch (JsonException cause)
        {
            throw new UserInputException($"{file} is not the truth of a rendered clip; take it away, or give another folder.", cause);
        }
    }

    private static IEnumerable<KnownClip<ClipLabel>> LabelledIn(string folder)
    {
        var (labels, events) = (Path.Combine(folder, Labels), Path.Combine(folder, Events));
        if (!File.Exists(labels))
            return [];

        if (!File.Exists(events))
            throw new UserInputException($"{folder} has {Labels} but no {Events}; put it there, with a first line that names its columns.");

        using var labelText = File.OpenText(labels);
        using var eventText = File.OpenText(events);
        return [.. from label in LabelTable.Read(labelText, eventText)
                   let video = Path.Combine(folder, label.File)
                   where File.Exists(video)
                   select new KnownClip<ClipLabel>(video, label)];
    }
}
