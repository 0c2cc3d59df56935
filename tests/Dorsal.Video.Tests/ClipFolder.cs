using System.Runtime.Versioning;

namespace Dorsal.Video.Tests;

/// <summary>A folder of tiny clips made by ffmpeg's test sources; gone after the tests.</summary>
public sealed class ClipFolder : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dorsal clips é ").FullName;

    public FfmpegTools Tools { get; } = FfmpegTools.Find();

    public string PathOf(string name) => Path.Combine(folder, name);

    /// <summary>Makes a clip from a filter graph that is a source; mpeg4 is an encoder that every build has.</summary>
    public string Make(string name, string source, params string[] options) =>
        Run(name, ["-f", "lavfi", "-i", source, "-c:v", "mpeg4", "-q:v", "2", .. options]);

    /// <summary>Makes a file with any options.</summary>
    public string Run(string name, IEnumerable<string> options)
    {
        var path = PathOf(name);
        using var child = Tools.Start(
            ["-nostdin", "-v", "error", "-y", .. options, "file:" + path], frames: 1000, CancellationToken.None);
        var exitCode = child.WaitForExit();
        Assert.True(exitCode == 0, child.Errors);
        return path;
    }

    /// <summary>Makes a program that does what a shell is told.</summary>
    [SupportedOSPlatform("linux")]
    public string Script(string name, string told)
    {
        File.WriteAllText(PathOf(name), $"#!/bin/sh\n{told}\n");
        File.SetUnixFileMode(PathOf(name), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return PathOf(name);
    }

    public FfmpegFootage Open(string path) => FfmpegFootage.Open(path, Tools, CancellationToken.None);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
