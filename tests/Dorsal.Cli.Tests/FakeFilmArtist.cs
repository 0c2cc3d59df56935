using Dorsal.Cli.Analysis;
using Dorsal.Cli.Drawings;
using Dorsal.Video;
using Dorsal.Wording;

namespace Dorsal.Cli.Tests;

/// <summary>Writes a film that no one can look at, but marked as a film of ours is.</summary>
internal sealed class FakeFilmArtist : IFilmArtist
{
    public static byte[] Film { get; } = [0, 0, 0, 23, .. "moovDrawn by Dorsal"u8];

    /// <summary>What happens half-way.</summary>
    public Action HalfWay { get; init; } = () => { };

    public void Draw(FilmSource film, string? copy, MeasuredLift measured, Texts texts, string file, Action<double>? report, CancellationToken cancellation)
    {
        File.WriteAllText(file, "half");
        report?.Invoke(0.5);
        HalfWay();
        cancellation.ThrowIfCancellationRequested();
        File.WriteAllBytes(file, Film);
    }
}
