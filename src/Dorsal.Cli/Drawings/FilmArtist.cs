using Dorsal.Cli.Analysis;
using Dorsal.Drawing.Annotation;
using Dorsal.Drawing.Colours;
using Dorsal.Drawing.Overlay;
using Dorsal.Footage;
using Dorsal.Video;
using Dorsal.Wording;

namespace Dorsal.Cli.Drawings;

/// <summary>The real one: ffmpeg reads the film again, or its copy, and writes the drawn one with the film's own sound.</summary>
/// <param name="threads">Absent: one for every core.</param>
internal sealed class FilmArtist(int? threads) : IFilmArtist
{
    public void Draw(FilmSource source, string? copy, MeasuredLift measured, Texts texts, string file, Action<double>? report, CancellationToken cancellation)
    {
        var tools = FfmpegTools.Find() with { Threads = threads };
        var footage = FfmpegFootage.Open(source, tools, cancellation);
        using var annotated = new AnnotatedFilm(measured.Lift, ShownBends.By(measured.Result.Findings), texts);
        var shape = new FilmShape(annotated.Width, annotated.Height, annotated.FramesPerSecond, FilmPixels.Yuv420);
        var copied = copy is null ? null : CopiedFilm.Open(copy, footage.Facts, OverlayTrace.Drawn(footage.Facts), tools, cancellation);
        var pictures = copied is not null && Serves(copied, annotated.Frames, shape)
            ? copied.ReadResized(shape, cancellation)
            : footage.ReadResized(shape, annotated.Frames, cancellation);
        using var film = FilmEncoder.Start(file, shape, footage.FindSound(tools, cancellation), tools, cancellation);
        annotated.Draw(pictures, film.Add, report, cancellation);
        film.Finish();
    }

    /// <summary>
    /// Whether the copy serves as well: it must not be enlarged. A film in 4K or one that tells absolute light is made small and put onto a screen
    /// with more work than all drawing, and in the copy that has been done.
    /// </summary>
    private static bool Serves(CopiedFilm copy, FrameChoice frames, FilmShape shape)
        => copy.Width >= shape.Width && copy.Height >= shape.Height && copy.IsOf(frames);
}
