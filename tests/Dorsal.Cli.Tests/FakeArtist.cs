using Dorsal.Cli.Drawings;
using Dorsal.Video;

namespace Dorsal.Cli.Tests;

/// <summary>Writes files that no one can look at, but named as drawings are.</summary>
internal sealed class FakeArtist : IStageArtist
{
    public static readonly string[] Names = ["debug.mp4", "rep01-1-set-up.png", "still01.png"];

    /// <summary>What happens half-way.</summary>
    public Action HalfWay { get; init; } = () => { };

    public void Draw(FilmSource film, TracedLift lift, string folder, Action<double>? report, CancellationToken cancellation)
    {
        File.WriteAllText(Path.Combine(folder, Names[0]), "film");
        report?.Invoke(0.5);
        HalfWay();
        cancellation.ThrowIfCancellationRequested();
        foreach (var still in Names[1..])
            File.WriteAllText(Path.Combine(folder, still), "still");
    }
}
