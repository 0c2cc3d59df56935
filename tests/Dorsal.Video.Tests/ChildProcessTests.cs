using System.Diagnostics;
using System.Runtime.Versioning;
using Dorsal.Footage;

namespace Dorsal.Video.Tests;

public sealed class ChildProcessTests(ClipFolder clips) : IClassFixture<ClipFolder>
{
    private const int FrameBytes = 64 * 48;

    /// <summary>A film that never ends.</summary>
    private static readonly string[] Endless =
        ["-nostdin", "-v", "error", "-f", "lavfi", "-i", "testsrc=s=64x48", "-pix_fmt", "gray", "-f", "rawvideo", "pipe:1"];

    /// <summary>At work for ever, without one frame that comes out.</summary>
    private static readonly string[] Idle =
        ["-nostdin", "-v", "error", "-f", "lavfi", "-i", "testsrc=s=64x48,select=0", "-pix_fmt", "gray", "-f", "rawvideo", "pipe:1"];

    [Fact]
    public void LeavingAFilmEarly_EndsItsDecoder()
    {
        var child = Start(CancellationToken.None);
        using (var frames = new FrameStream(child, FrameBytes, 1, CancellationToken.None))
            Assert.NotNull(frames.Next());

        Assert.False(IsAlive(child));
    }

    [Fact]
    public void Cancelling_EndsTheDecoderAndTheReader()
    {
        using var cancellation = new CancellationTokenSource();
        var child = Start(cancellation.Token);
        using (var frames = new FrameStream(child, FrameBytes, 1, cancellation.Token))
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

    [Fact]
    public void AProgramThatDoesNothing_IsStoppedWithOneSentence()
    {
        var impatient = clips.Tools with { Patience = TimeSpan.FromSeconds(0.5) };
        var child = impatient.Start(Idle, frames: 1, CancellationToken.None);
        using (var frames = new FrameStream(child, FrameBytes, 1, CancellationToken.None))
        {
            Assert.Null(frames.Next());
            Assert.Contains("did nothing for 0.5 seconds", Assert.Throws<UserInputException>(() => child.WaitForExit()).Message, StringComparison.Ordinal);
        }

        Assert.False(IsAlive(child));
    }

    [Fact]
    public void AProgramThatComputesWithoutEnd_IsStoppedWithOneSentence()
    {
        using var child = new ChildProcess(
            clips.Tools.Ffmpeg.FilePath!, Idle, TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(0.5), CancellationToken.None);

        Assert.Contains("used more processor time than any film needs", Assert.Throws<UserInputException>(() => child.WaitForExit()).Message, StringComparison.Ordinal);
        Assert.False(IsAlive(child));
    }

    [LinuxFact]
    [SupportedOSPlatform("linux")]
    public void AnFfprobeThatTellsMoreThanOfAnyFilm_IsStoppedAndTheFilmTooLong()
    {
        var film = clips.Make("told-without-end.mp4", "testsrc=s=64x48:r=30:d=0.1");
        var tools = clips.Tools with { Ffprobe = clips.Tools.Ffprobe with { FilePath = clips.Script("talkative", "exec yes") } };

        Assert.StartsWith(
            "told-without-end.mp4 is longer than 30 minutes",
            Assert.Throws<UserInputException>(() => FfmpegFootage.Open(film, tools, CancellationToken.None)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void ASlowConsumer_IsNoReasonToStopTheDecoder()
    {
        var impatient = clips.Tools with { Patience = TimeSpan.FromSeconds(0.5) };
        using var frames = new FrameStream(impatient.Start(Endless, frames: 1, CancellationToken.None), FrameBytes, 1, CancellationToken.None);
        Assert.NotNull(frames.Next());
        Thread.Sleep(TimeSpan.FromSeconds(1));

        for (var i = 0; i < 100; i++)
            Assert.NotNull(frames.Next());
    }

    [Fact]
    public void AProgramThatIsWaitedFor_EndsWhenTheRunIsCancelled()
    {
        using var cancellation = new CancellationTokenSource();
        using var child = clips.Tools.Start(Idle, frames: 1, cancellation.Token);
        cancellation.Cancel();

        Assert.True(SpinWait.SpinUntil(() => !IsAlive(child), TimeSpan.FromSeconds(20)));
        Assert.Throws<OperationCanceledException>(() => child.WaitForExit());
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(183, false)] // ffmpeg's own number for invalid data, cut to a byte.
    [InlineData(255, false)]
    [InlineData(137, true)]
    [InlineData(139, true)]
    [InlineData(152, true)]
    [InlineData(unchecked((int)0xC0000005), true)]
    [InlineData(unchecked((int)0xBEBBB1B7), false)]
    public void ASignalIsABreakdown_AndAnErrorCodeIsNot(int exitCode, bool isBreakdown)
        => Assert.Equal(isBreakdown, Breakdowns.Of(exitCode) is not null);

    [Fact]
    public void WorkInTheBackground_LetsAllElseGoFirst()
    {
        using var child = clips.Tools.InBackground().Start(Idle, frames: 1, CancellationToken.None);
        using var process = Process.GetProcessById(child.Id);

        Assert.Contains(process.PriorityClass, (ProcessPriorityClass[])[ProcessPriorityClass.BelowNormal, ProcessPriorityClass.Idle]);
    }

    [Fact]
    public void AProgramThatTheSystemStopsForItsWork_IsSaidToHaveDoneTooMuch()
        => Assert.Equal("used more processor time than any film needs and was stopped", Breakdowns.Of(152));

    private ChildProcess Start(CancellationToken cancellation) => clips.Tools.Start(Endless, frames: 1, cancellation);

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
