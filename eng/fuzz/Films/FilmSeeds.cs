using System.Diagnostics;
using Dorsal.Video;

namespace Dorsal.Fuzz.Films;

/// <summary>The beginning of the rendered sample, tiny, in the containers that films come in.</summary>
internal static class FilmSeeds
{
    private static readonly string Sample = Path.Combine(AppContext.BaseDirectory, "Seeds", "deadlift.mp4");

    private static readonly (string Name, string[] Options)[] Kinds =
    [
        ("film.mp4", ["-c:v", "libx264", "-bf", "2"]),
        ("index-first.mp4", ["-c:v", "libx264", "-movflags", "+faststart"]),
        ("old.mp4", ["-c:v", "mpeg4"]),
        ("film.mov", ["-c:v", "libx264", "-metadata:s:v:0", "rotate=90"]),
        ("film.mkv", ["-c:v", "libx264", "-bf", "2"]),
        ("film.webm", ["-c:v", "libvpx"]),
        ("film.avi", ["-c:v", "mpeg4"]),
    ];

    /// <param name="folder">Where to make them.</param>
    public static IReadOnlyList<(string Name, byte[] Content)> Make(string folder)
        => [.. Kinds.Select(kind => (kind.Name, Make(Path.Combine(folder, kind.Name), kind.Options)))];

    private static byte[] Make(string path, string[] options)
    {
        string[] arguments =
            ["-nostdin", "-v", "error", "-i", Sample, "-f", "lavfi", "-i", "sine=d=0.3", "-map", "0:v", "-map", "1:a", "-frames:v", "6", "-vf", "scale=64:-2", .. options, path];
        using var ffmpeg = Process.Start(FfmpegTools.Find().Ffmpeg.FilePath!, arguments);
        ffmpeg.WaitForExit();
        return ffmpeg.ExitCode == 0 ? File.ReadAllBytes(path) : throw new InvalidOperationException($"ffmpeg cannot make {path}.");
    }
}
