using Dorsal.Drawing.Annotation;
using Dorsal.Video;
using Dorsal.Wording;

namespace Dorsal.Cli.Drawings;

/// <summary>The real one: ffmpeg reads the film again, or its copy, and writes the drawn one with the film's own sound.</summary>
/// <param name="threads">Absent: one for every core.</param>
internal sealed class FilmArtist(int? threads) : IFilmArtist
{
    public void Draw(FilmSource source, string? copy, TracedLift lift, Texts texts, string file, Action<double>? report, CancellationToken cancellation)
    {
        var tools = FfmpegTools.Find() with { Threads = threads };
        var footage = FfmpegFootage.Open(source, tools, cancellation);
        using var annotated = new AnnotatedFilm(lift, texts);
        var shape = new FilmShape(annotated.Width, annotated.Height, annotated.FramesPerSecond, FilmPixels.Yuv420);
        var pictures = copy is not null && FfmpegFootage.Open(copy, tools, cancellation) is var quick && Serves(quick, footage, shape) ? quick : footage;
        using var film = FilmEncoder.Start(file, shape, footage.FindSound(tools, cancellation), tools, cancellation);
        annotated.Draw(pictures.ReadResized(shape, annotated.Frames, cancellation), film.Add, report, cancellation);
        film.Finish();
    }

    /// <summary>
    /// Whether the copy serves as well: it must not be enlarged. A film in 4K or one that tells absolute light is made small and put onto a screen
    /// with more work than all drawing, and in the copy that has been done.
    /// </summary>
    private static bool Serves(FfmpegFootage copy, FfmpegFootage film, FilmShape shape)
        => copy.Facts.Width >= shape.Width && copy.Facts.Height >= shape.Height && copy.Facts.FrameCount == film.Facts.FrameCount;
}
