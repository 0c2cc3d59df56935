using System.Collections.Concurrent;
using Dorsal.Camera;

namespace Dorsal.Recordings.Tests;

/// <summary>
/// A recording of a rendered lift, with what is true of it (see Clips/README.md).
/// </summary>
/// <param name="Yaw">Degrees.</param>
/// <param name="Thoracic">
/// Largest flexion of the spine's joints on the way up, in degrees beyond what the film gives as zero: the lockout where the
/// back is seen there, else relaxed standing.
/// </param>
/// <param name="Lumbar">The same.</param>
/// <param name="BarTravel">Metres.</param>
public sealed record RenderedClip(
    string Name, Facing Facing, double Yaw, double Thoracic, double Lumbar, double BarTravel, IReadOnlyList<RenderedRepetition> Repetitions)
{
    private static readonly ConcurrentDictionary<string, Observations> Read = [];
    private static readonly RenderedRepetition Single = new(0.40, 1.55, 3.00);

    public static readonly RenderedClip Clean = new("CleanLift", Facing.Left, 0, 1.0, 4.0, 0.573, [Single]);
    public static readonly RenderedClip UpperBack = new("UpperBackRounded", Facing.Left, 0, 21.7, 4.0, 0.580, [Single]);
    public static readonly RenderedClip LowerBack = new("LowerBackRounded", Facing.Left, 0, 1.0, 17.0, 0.559, [Single]);
    public static readonly RenderedClip LeanBack = new(
        "LeanBackAtLockout", Facing.Right, 0, 4.0, 8.2, 0.509, [new RenderedRepetition(0.40, 1.55, 3.20)]);
    public static readonly RenderedClip Oblique = new("ObliqueCamera", Facing.Left, 30, 25.7, 4.0, 0.494, [Single]);
    public static readonly RenderedClip Two = new(
        "TwoRepetitions", Facing.Left, 0, 3.6, 4.0, 0.573, [new RenderedRepetition(0.40, 1.40, 2.85), new RenderedRepetition(3.10, 4.10, 5.55)]);

    public static readonly IReadOnlyList<RenderedClip> All = [Clean, UpperBack, LowerBack, LeanBack, Oblique, Two];

    public static TheoryData<string> Names => [.. All.Select(clip => clip.Name)];

    public static TheoryData<string> NamesWithPlate => [.. All.Where(clip => clip.Observations.Bar.HasPlate).Select(clip => clip.Name)];

    public static RenderedClip Named(string name) => All.Single(clip => clip.Name == name);

    public Observations Observations => Read.GetOrAdd(
        Name, name => RecordingFile.Read(Path.Combine(AppContext.BaseDirectory, "Clips", $"{name}.json.gz")));
}
