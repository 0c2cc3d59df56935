using Dorsal.Video;

namespace Dorsal.Cli.Doctor;

/// <summary>ffmpeg and ffprobe: which one is used, and whether a better one is to be had.</summary>
internal static class FfmpegChecks
{
    public static IEnumerable<Check> Of(FfmpegTools tools) => [Of(tools.Ffmpeg), Of(tools.Ffprobe)];

    private static Check Of(FfmpegTool tool) => tool.Origin switch
    {
        ToolOrigin.Path => new(tool.Name, Health.Good, $"{tool.Version}, the system's ({tool.FilePath})"),
        ToolOrigin.Environment => new(tool.Name, Health.Good, $"{tool.Version}, named by {tool.Variable} ({tool.FilePath})"),
        ToolOrigin.Bundled => new(
            tool.Name,
            Health.Improvable,
            $"{tool.Version}, the copy beside the program",
            $"The system's is newer: {Installing}."),
        ToolOrigin.Missing when tool.Refused is { } refused => new(
            tool.Name,
            Health.Missing,
            $"{refused} is not a {tool.Name} that works",
            $"Correct {tool.Variable}, which names it, or unset it."),
        ToolOrigin.Missing => new(tool.Name, Health.Missing, "not found", $"{Installing}, version {FfmpegVersion.OldestFromPath} or newer."),
    };

    private static string Installing
    {
        get
        {
            if (OperatingSystem.IsWindows())
                return "install it with winget install ffmpeg";

            return OperatingSystem.IsMacOS() ? "install it with brew install ffmpeg" : "install the package ffmpeg, such as with apt install ffmpeg";
        }
    }
}
