namespace Dorsal.Video;

/// <summary>Where a tool was found.</summary>
public enum ToolOrigin
{
    /// <summary>Named by the environment variable DORSAL_FFMPEG or DORSAL_FFPROBE.</summary>
    Environment,

    /// <summary>In a folder of PATH.</summary>
    Path,

    /// <summary>The copy that the build puts beside the program.</summary>
    Bundled,

    /// <summary>Nowhere.</summary>
    Missing,
}
