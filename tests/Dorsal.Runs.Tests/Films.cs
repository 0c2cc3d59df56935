using System.Diagnostics;
using Dorsal.Video;

namespace Dorsal.Runs.Tests;

/// <summary>Makes tiny films with the ffmpeg that the program uses.</summary>
internal static class Films
{
    public static readonly string Sample = Path.Combine(AppContext.BaseDirectory, "Clips", "deadlift.mp4");

    /// <param name="options">Of ffmpeg, between its input and the name of the file.</param>
    public static void OfTheSample(string path, params string[] options)
        => Make(["-i", Sample, "-frames:v", "6", "-vf", "scale=128:-2", .. options, "file:" + path]);

    public static void Make(params string[] arguments)
    {
        using var ffmpeg = Process.Start(FfmpegTools.Find().Ffmpeg.FilePath!, ["-nostdin", "-v", "error", "-y", .. arguments]);
        ffmpeg.WaitForExit();
        Assert.Equal(0, ffmpeg.ExitCode);
    }
}
