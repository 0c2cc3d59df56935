namespace Dorsal.Runs.Tests;

/// <summary>Unusual films that are right, and broken ones, all in one call; with everything that can be asked for.</summary>
public sealed class OddFilms : IDisposable
{
    private static readonly Dictionary<string, string[]> Odd = new()
    {
        ["one-frame.mp4"] = ["-frames:v", "1"],
        ["two-frames.mp4"] = ["-frames:v", "2"],
        ["one-a-second.mp4"] = ["-vf", "scale=128:-2,setpts=N/TB", "-r", "1"],
        ["slow-motion.mp4"] = ["-vf", "scale=128:-2,setpts=N/(240*TB)", "-r", "240", "-frames:v", "24"],
        ["tiny.mp4"] = ["-vf", "scale=16:16"],
        ["odd.mkv"] = ["-vf", "scale=127:63", "-c:v", "ffv1"],
        ["line.mkv"] = ["-vf", "scale=2:2000", "-c:v", "ffv1", "-frames:v", "2"],
        ["huge.mp4"] = ["-vf", "scale=7680:4320", "-frames:v", "1", "-preset", "ultrafast"],
        ["hdr.mkv"] = ["-c:v", "libx265", "-x265-params", "log-level=none", "-pix_fmt", "yuv420p10le", "-color_trc", "smpte2084"],
        ["alpha.mov"] = ["-c:v", "png", "-pix_fmt", "rgba"],
        ["interlaced.mp4"] = ["-vf", "scale=128:-2,tinterlace=interleave_top", "-x264opts", "tff=1"],
        ["turned.mp4"] = ["-metadata:s:v:0", "rotate=90"],
        ["upside-down.mp4"] = ["-metadata:s:v:0", "rotate=180"],
        ["no-times.h264"] = ["-f", "h264"],
        ["below-zero.mkv"] = ["-output_ts_offset", "-5"],
        ["a film with 'quotes' and \"more\".mp4"] = [],
        ["two\nlines.mp4"] = [],
        ["\U0001F3CB strong.mp4"] = [],
        ["-dash.mp4"] = [],
        ["a:b,c;d=[e].mp4"] = [],
        ["no-ending"] = ["-f", "mp4"],
        [$"{new string('n', 251)}.mp4"] = [],
    };

    private static readonly Dictionary<string, string> Broken = new()
    {
        ["nowhere.mp4"] = "There is no file",
        ["folder.mp4"] = "is a folder",
        ["empty.mp4"] = "is empty",
        ["letter.mp4"] = "is not a video",
        ["photo.jpg"] = "is not a video",
        ["song.m4a"] = "has no picture",
        ["half.mp4"] = "breaks off before its index",
        ["hours.mp4"] = "is longer than 30 minutes",
        ["vast.avi"] = "more than any phone films",
        ["playlist.mp4"] = "is not a video",
    };

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dorsal-");
    private readonly DirectoryInfo temporary = Directory.CreateTempSubdirectory("dorsal-");

    public OddFilms()
    {
        foreach (var (name, options) in Odd)
            Films.OfTheSample(At(name), options);

        Break();
        using var run = DorsalRun.Start(
            folder.FullName,
            new() { ["TMPDIR"] = temporary.FullName, ["DOTNET_EnableDiagnostics"] = "0" },
            ["analyze", .. Odd.Keys.Concat(Broken.Keys).Select(name => $"./{name}"), "--model", "lite", "--quiet", "--out", "out", "--debug", "seen"]);
        ExitCode = run.WaitForEnd();
        (Alive, Complaints, Lines) = (run.Alive, run.Error.Split('\n'), run.Output.Split('\n'));
    }

    public static TheoryData<string> Names => [.. Odd.Keys];

    public static TheoryData<string, string> BrokenNames
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (var (name, complaint) in Broken)
                names.Add(name, complaint);

            return names;
        }
    }

    public int ExitCode { get; }

    public IReadOnlyList<int> Alive { get; }

    public IReadOnlyList<string> Complaints { get; }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>What lies in the folder for temporary files that the run was given.</summary>
    public IReadOnlyList<string> Temporary => ShortFilm.Entries(temporary.FullName);

    public IReadOnlyList<string> ResultsOf(string name)
    {
        var results = At("out", Path.GetFileNameWithoutExtension(name));
        return Directory.Exists(results) ? ShortFilm.Entries(results) : [];
    }

    public bool IsDrawn(string name) => File.Exists(At("seen", Path.GetFileNameWithoutExtension(name), "debug.mp4"));

    public IReadOnlyList<string> Everything => ShortFilm.Entries(folder.FullName);

    public void Dispose()
    {
        folder.Delete(recursive: true);
        temporary.Delete(recursive: true);
    }

    private void Break()
    {
        Directory.CreateDirectory(At("folder.mp4"));
        File.WriteAllBytes(At("empty.mp4"), []);
        File.WriteAllText(At("letter.mp4"), "This is a letter and not a film.\n");
        Films.Make("-f", "lavfi", "-i", "testsrc=s=64x48", "-frames:v", "1", At("photo.jpg"));
        Films.Make("-f", "lavfi", "-i", "sine=d=0.2", At("song.m4a"));
        Films.Make("-f", "lavfi", "-i", "testsrc=s=16x16:r=1:d=10800", "-c:v", "mpeg4", At("hours.mp4"));
        Films.Make("-f", "lavfi", "-i", "color=gray:s=8192x4322", "-frames:v", "1", "-c:v", "mjpeg", At("vast.avi"));
        var whole = File.ReadAllBytes(At("turned.mp4"));
        File.WriteAllBytes(At("half.mp4"), whole[..(whole.Length / 2)]);
        File.WriteAllText(At("playlist.mp4"), "#EXTM3U\n#EXTINF:1,\nturned.mp4\n");
    }

    private string At(params string[] names) => Path.Combine([folder.FullName, .. names]);
}
