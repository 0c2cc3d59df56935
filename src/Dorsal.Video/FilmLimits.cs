using System.Globalization;
using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Video;

/// <summary>What is too much for one analysis, found out before the long work begins. All ours.</summary>
internal static class FilmLimits
{
    /// <summary>Twice a long set with its rests; longer films run on from one exercise to the next.</summary>
    private const int LongestMinutes = 30;

    /// <summary>8K in both of its widths. No phone films larger, and a few frames of more fill the memory.</summary>
    private const long MostPixels = 8192L * 4320;

    private const int SecondsPerMinute = 60;

    /// <summary>A film's frames take at most this much processor time each to be decoded and encoded: twenty times what 8K takes.</summary>
    private const double SecondsPerFrame = 5;
    private const double SecondsBefore = 120;

    /// <exception cref="UserInputException">The film is too large.</exception>
    public static void RequireSize(VideoFacts facts)
    {
        if ((long)facts.Width * facts.Height > MostPixels)
            throw new UserInputException($"{facts.FileName} has {facts.Width} x {facts.Height} pixels, more than any phone films: let a video editor save it anew, with 1920 x 1080 or fewer.");
    }

    /// <exception cref="UserInputException">The film, or what is wanted of it, is too long.</exception>
    public static void RequireLength(VideoFacts facts)
    {
        if (facts.Duration.Number > LongestMinutes * SecondsPerMinute)
            throw TooLong(facts.FileName);
    }

    public static UserInputException TooLong(string fileName) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"{fileName} is longer than {LongestMinutes} minutes: let dorsal analyze read the stretch that shows the lift, such as with --from 12:30 --to 14:00."));

    /// <summary>As an option of ffmpeg, which obeys it at once where the system has such a limit.</summary>
    public static string[] ProcessorTime(int frames) =>
        ["-timelimit", Math.Ceiling(MostProcessorTime(frames).TotalSeconds).ToString(CultureInfo.InvariantCulture)];

    /// <param name="frames">0 where nothing is decoded.</param>
    public static TimeSpan MostProcessorTime(int frames) =>
        TimeSpan.FromSeconds(Math.Min(SecondsBefore + (SecondsPerFrame * frames), int.MaxValue / 2));
}
