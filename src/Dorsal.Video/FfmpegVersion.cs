using System.Globalization;
using System.Text.RegularExpressions;

namespace Dorsal.Video;

/// <summary>
/// The version of ffmpeg or ffprobe. Builds from the repository carry no comparable number ("N-47683-g0e8eb07980"), so age is
/// read from libavutil, whose number every build prints.
/// </summary>
/// <param name="Name">The version as printed, such as "5.1.9".</param>
/// <param name="AvUtil">The version of libavutil.</param>
public sealed partial record FfmpegVersion(string Name, Version AvUtil)
{
    /// <summary>
    /// The oldest version that is taken from PATH. 4.3 is that of Debian 11, the oldest a Linux distribution still maintains;
    /// anything older on the PATH is a forgotten copy. All options work from the bundled build of 2018 on, which the tests run
    /// with where there is no other.
    /// </summary>
    public const string OldestFromPath = "4.3";

    private static readonly Version AvUtilOf43 = new(56, 51);

    private static readonly Version AvUtilOf51 = new(57, 28);

    public bool IsRecent => AvUtil >= AvUtilOf43;

    /// <summary>ffmpeg 5.1 brought -fps_mode and deprecated -vsync.</summary>
    public bool HasFrameRateMode => AvUtil >= AvUtilOf51;

    /// <summary>Reads what "-version" prints; null when that is not a version of ffmpeg.</summary>
    public static FfmpegVersion? Parse(string text)
    {
        var name = NameLine().Match(text);
        var library = AvUtilLine().Match(text);
        return name.Success && library.Success
            ? new FfmpegVersion(name.Groups[1].Value, new Version(Number(library.Groups[1]), Number(library.Groups[2])))
            : null;
    }

    public override string ToString() => Name;

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^ff(?:mpeg|probe) version (\S+)", RegexOptions.CultureInvariant)]
    private static partial Regex NameLine();

    [GeneratedRegex(@"^libavutil\s+(\d+)\.\s*(\d+)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex AvUtilLine();
}
