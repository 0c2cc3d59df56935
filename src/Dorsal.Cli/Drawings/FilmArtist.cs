using Dorsal.Drawing.Annotation;
using Dorsal.Video;
using Dorsal.Wording;

namespace Dorsal.Cli.Drawings;

/// <summary>The real one: ffmpeg reads the film again, and writes the drawn one with the film's own sound.</summary>
/// <param name="threads">Absent: one for every core.</param>
internal sealed class FilmArtist(int? threads) : IFilmArtist
{
    public void Draw(FilmSource source, TracedLift lift, Texts texts, string file, Action<double>? report, CancellationToken cancellation)
    {
        var tools = FfmpegTools.Find() with { Threads = threads };
        var footage = FfmpegFootage.Open(source, tools, cancellation);
        using var annotated = new AnnotatedFilm(lift, texts);
        var shape = new FilmShape(annotated.Width, annotated.Height, annotated.FramesPerSecond, FilmPixels.Yuv420);
        using var film = FilmEncoder.Start(file, shape, footage.FindSound(tools, cancellation), tools, cancellation);
        annotated.Draw(footage.ReadResized(shape, annotated.Frames, cancellation), film.Add, report, cancellation);
        film.Finish();
    }
}
