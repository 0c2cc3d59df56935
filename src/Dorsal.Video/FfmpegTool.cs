using Dorsal.Footage;

namespace Dorsal.Video;

/// <summary>One of the two programs of ffmpeg.</summary>
/// <param name="Name">"ffmpeg" or "ffprobe".</param>
/// <param name="FilePath">Where it is; null when it is missing.</param>
/// <param name="Version">What it says of itself; null when it is missing.</param>
/// <param name="Origin">How it was found.</param>
public sealed record FfmpegTool(string Name, string? FilePath, FfmpegVersion? Version, ToolOrigin Origin)
{
    internal static FfmpegTool Missing(string name) => new(name, null, null, ToolOrigin.Missing);

    /// <summary>The file that the user named and that is not a working one; absent when none was named.</summary>
    public string? Refused { get; init; }

    /// <summary>The environment variable that names the file.</summary>
    public string Variable => $"DORSAL_{Name.ToUpperInvariant()}";

    internal string RequirePath() => FilePath ?? throw new UserInputException(Refused is null
        ? $"The program {Name} was not found: install ffmpeg {FfmpegVersion.OldestFromPath} or newer so that {Name} is on the PATH, or name the file in {Variable}."
        : $"{Refused} is not a {Name} that works: correct {Variable}, which names it, or unset it.");
}
