using Dorsal.Cli.Drawings;

namespace Dorsal.Cli.Tests;

/// <summary>Writes a film that no one can look at.</summary>
internal sealed class FakeFilmArtist : IFilmArtist
{
    /// <summary>What happens half-way.</summary>
    public Action HalfWay { get; init; } = () => { };

    public void Draw(string video, TracedLift lift, string file, Action<double>? report, CancellationToken cancellation)
    {
        File.WriteAllText(file, "half");
        report?.Invoke(0.5);
        HalfWay();
        cancellation.ThrowIfCancellationRequested();
        File.WriteAllText(file, "film");
    }
}
