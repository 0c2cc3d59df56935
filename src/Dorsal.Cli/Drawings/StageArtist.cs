using Dorsal.Drawing;
using Dorsal.Video;

namespace Dorsal.Cli.Drawings;

/// <summary>The real one: ffmpeg reads the film again and writes the drawn one.</summary>
/// <param name="threads">Absent: one for every core.</param>
internal sealed class StageArtist(int? threads) : IStageArtist
{
    public void Draw(FilmSource source, TracedLift lift, string folder, Action<double>? report, CancellationToken cancellation)
    {
        var tools = FfmpegTools.Find() with { Threads = threads };
        var footage = FfmpegFootage.Open(source, tools, cancellation);
        using var drawings = new StageFilm(lift);
        using var film = FilmEncoder.Start(
            Path.Combine(folder, DebugFolder.FilmName),
            new FilmShape(drawings.Width, drawings.Height, drawings.FramesPerSecond),
            sound: null,
            tools,
            cancellation);

        drawings.Draw(
            footage, film.Add, (name, png) => File.WriteAllBytes(Path.Combine(folder, name + DebugFolder.StillEnding), png), report, cancellation);
        film.Finish();
    }
}
