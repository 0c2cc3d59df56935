using System.Text.Json;
using Dorsal.Cli.Analysis;
using Dorsal.Footage;
using Dorsal.Validation.Labels;
using Dorsal.Validation.Truth;

namespace Dorsal.Cli.Validating;

/// <summary>The clips with known answers in a folder, or in its <c>synth</c> and <c>clips</c>.</summary>
internal sealed record KnownClips(IReadOnlyList<KnownClip<RenderedTruth>> Rendered, IReadOnlyList<KnownClip<ClipLabel>> Labelled)
{
    private const string Labels = "labels.tsv";
    private const string Events = "events.tsv";

    /// <exception cref="UserInputException">There are none, or a folder or the answers in it cannot be read.</exception>
    public static KnownClips In(string folder)
    {
        if (!Directory.Exists(folder))
            throw new UserInputException($"There is no folder {folder}: check its name.");

        string[] places = [folder, Path.Combine(folder, "synth"), Path.Combine(folder, "clips")];
        var present = places.Where(Directory.Exists).ToList();
        List<(string Video, RenderedTruth Truth)> rendered = [.. present.SelectMany(RenderedIn)];
        List<(string Video, ClipLabel Truth)> labelled = [.. present.SelectMany(LabelledIn)];
        if (rendered.Count + labelled.Count == 0)
        {
            throw new UserInputException(
                $"{folder} holds no clip whose answers are known; give a folder with NAME.json beside NAME.mp4, or with {Labels} and {Events} beside the clips.");
        }

        var names = FilmFolders.Of([.. rendered.Select(clip => clip.Video), .. labelled.Select(clip => clip.Video)]);
        return new KnownClips(Named(rendered, names), Named(labelled, names.Skip(rendered.Count)));
    }

    private static List<KnownClip<TTruth>> Named<TTruth>(IEnumerable<(string Video, TTruth Truth)> clips, IEnumerable<string> names)
        => [.. clips.Zip(names, (clip, name) => new KnownClip<TTruth>(name, clip.Video, clip.Truth))];

    private static IEnumerable<(string Video, RenderedTruth Truth)> RenderedIn(string folder)
        => from video in ReadableFile.Read(folder, place => Directory.GetFiles(place, "*.mp4")).Order(StringComparer.Ordinal)
           let truth = Path.ChangeExtension(video, ".json")
           where File.Exists(truth)
           select (video, Truth(truth));

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

    private static IEnumerable<(string Video, ClipLabel Truth)> LabelledIn(string folder)
    {
        var (labels, events) = (Path.Combine(folder, Labels), Path.Combine(folder, Events));
        if (!File.Exists(labels))
            return [];

        if (!File.Exists(events))
            throw new UserInputException($"{folder} has {Labels} but no {Events}; put it there, with a first line that names its columns.");

        using var labelText = new StringReader(ReadableFile.ReadText(labels));
        using var eventText = new StringReader(ReadableFile.ReadText(events));
        return [.. from label in LabelTable.Read(labelText, eventText)
                   let video = Path.Combine(folder, label.File)
                   where File.Exists(video)
                   select (video, label)];
    }
}
