using Dorsal.Footage;

namespace Dorsal.Video;

/// <summary>
/// Makes the copy of a film that goes into a page: H.264 that every browser and phone plays, turned as displayed, no larger than
/// 720 pixels on the shorter side, quick to scrub through, its frames at the times that <see cref="VideoFacts.FrameTimes"/> tells, counted from the first of them.
/// Sound and metadata, such as the place, are left out, and frames that the page does not show. <see cref="CopiedFilm"/> reads it.
/// </summary>
public static class FilmCopy
{
    /// <param name="keeps">The frames of a film that its copy holds, told once its facts are known; the first one among them.</param>
    /// <param name="target">An .mp4, replaced when it is there.</param>
    /// <exception cref="UserInputException">The film can no longer be read, or the copy not be written.</exception>
    public static void Make(FilmSource film, Func<VideoFacts, FrameChoice> keeps, string target, FfmpegTools tools, CancellationToken cancellation)
    {
        var source = Path.GetFullPath(film.Path);
        var probe = VideoProber.Probe(film with { Path = source }, tools, cancellation);
        var between = Between(target);
        try
        {
            Run(CopyArguments.Encode(source, probe, tools.Ffmpeg.Version!, keeps(probe.Facts), between), probe.Facts, tools, cancellation);
            Wrap(target, probe.Facts, tools, cancellation);
        }
        finally
        {
            File.Delete(between);
        }
    }

    /// <summary>Where a copy is before it is wrapped.</summary>
    internal static string Between(string target) => $"{Path.GetFullPath(target)}.nut";

    /// <param name="film">That was copied.</param>
    /// <inheritdoc cref="Make"/>
    internal static void Wrap(string target, VideoFacts film, FfmpegTools tools, CancellationToken cancellation)
        => Run(CopyArguments.Wrap(Between(target), Path.GetFullPath(target)), film, tools, cancellation);

    private static void Run(string[] arguments, VideoFacts film, FfmpegTools tools, CancellationToken cancellation)
    {
        using var child = tools.Start(arguments, film.FrameCount, cancellation);
        child.ReadText(); // Its progress, which nobody needs but the watchdog.
        if (child.WaitForExit() != 0)
            throw new UserInputException(
                $"ffmpeg cannot copy {film.FileName} into the report ({child.Errors.Split('\n')[^1].Trim()}): free some space, install an ffmpeg with libx264, or leave the report out with --no-report.");
    }
}
