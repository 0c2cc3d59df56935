using System.Diagnostics;

namespace Dorsal.Video.Tests;

public sealed class ChildProcessTests(ClipFolder clips) : IClassFixture<ClipFolder>
{
    private const int FrameBytes = 64 * 48;

    /// <summary>A film that never ends.</summary>
    private static readonly string[] Endless =
        ["-nostdin", "-v", "error", "-f", "lavfi", "-i", "testsrc=s=64x48", "-pix_fmt", "gray", "-f", "rawvideo", "pipe:1"];

    [Fact]
    public void LeavingAFilmEarly_EndsItsDecoder()
    {
        var child = Start(CancellationToken.None);
        using (var frames = new FrameStream(child, FrameBytes, CancellationToken.None))
            Assert.NotNull(frames.Next());

        Assert.False(IsAlive(child));
    }

    [Fact]
    public void Cancelling_EndsTheDecoderAndTheReader()
    {
        using var cancellation = new CancellationTokenSource();
        var child = Start(cancellation.Token);
        using (var frames = new FrameStream(child, FrameBytes, cancellation.Token))
        {
            Assert.NotNull(frames.Next());
            cancellation.Cancel();

            Assert.Throws<OperationCanceledException>(() => ReadToEnd(frames));
        }

        Assert.False(IsAlive(child));
    }

    [Fact]
    public void CancellingBeforeTheStart_StartsNothing() =>
        Assert.Throws<OperationCanceledException>(() => Start(new CancellationToken(canceled: true)));

    [Fact]
    public void CancelledFilm_StopsBetweenFrames()
    {
        var footage = clips.Open(clips.Make("cancelled.mp4", "testsrc=s=64x48:r=30:d=2"));
        using var cancellation = new CancellationTokenSource();
        var seen = 0;

        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            foreach (var frame in footage.ReadGrey(1, cancellation.Token))
            {
                seen++;
                if (frame.Index == 3)
                    cancellation.Cancel();
            }
        });

        Assert.Equal(4, seen);
    }

    [Fact]
    public void FilmLeftEarly_CanBeReadAgain()
    {
        var footage = clips.Open(clips.Make("again.mp4", "testsrc=s=64x48:r=30:d=1"));

        Assert.Equal(0, footage.ReadGrey(2, CancellationToken.None).First().Index);
        Assert.Equal(30, footage.ReadGrey(2, CancellationToken.None).Count());
    }

    private ChildProcess Start(CancellationToken cancellation) => new(clips.Tools.Ffmpeg.FilePath!, Endless, cancellation);

    private static void ReadToEnd(FrameStream frames)
    {
        while (frames.Next() is not null)
        {
        }
    }

    private static bool IsAlive(ChildProcess child)
    {
        try
        {
            using var process = Process.GetProcessById(child.Id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
