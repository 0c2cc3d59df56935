using System.Globalization;
using Dorsal.Video;

namespace Dorsal.Cli.Tests;

/// <summary>A folder of short films of one colour, with a tone; gone after the tests.</summary>
public sealed class FilmedColours : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dorsal-");

    public FfmpegTools Tools { get; } = FfmpegTools.Find();

    /// <param name="light">The transfer, as ffmpeg calls it; that of HDR comes in ten bits and wide colours.</param>
    public string Make(string name, string size, int rate, string light, string colour, int frames = 6)
    {
        var path = Path.Combine(folder.FullName, name);
        var (pixels, wide, matrix) = light == "bt709" ? ("yuv420p", "bt709", "bt709") : ("yuv420p10le", "bt2020", "bt2020nc");
        using var ffmpeg = System.Diagnostics.Process.Start(Tools.Ffmpeg.FilePath!,
        [
            "-nostdin", "-v", "error", "-y",
            "-f", "lavfi", "-i", $"color={colour}:s={size}:r={rate}", "-f", "lavfi", "-i", "sine",
            "-vf", $"scale=out_color_matrix={wide},format={pixels}", "-frames:v", frames.ToString(CultureInfo.InvariantCulture), "-shortest",
            "-c:v", "libx265", "-preset", "ultrafast", "-x265-params", "log-level=none", "-pix_fmt", pixels,
            "-color_primaries", wide, "-color_trc", light, "-colorspace", matrix, "-c:a", "aac", "file:" + path,
        ]);
        ffmpeg.WaitForExit();
        Assert.Equal(0, ffmpeg.ExitCode);
        return path;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
