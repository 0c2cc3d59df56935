using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Video;

/// <summary>
/// Writes a film from raw frames, through ffmpeg as a child process. Until <see cref="Finish"/> has returned the file is not a
/// whole one; disposing earlier, or cancelling, ends ffmpeg and leaves the rest of the file to the caller.
/// </summary>
public sealed class FilmEncoder : IDisposable
{
    /// <summary>Half an hour at the highest rate that is shown: what it is fed with has been limited before.</summary>
    private const int MostFrames = 30 * 60 * 61;

    private readonly string path;
    private readonly FilmShape shape;
    private readonly ChildProcess child;
    private readonly Func<ChildProcess> wrap;
    private Seconds? begins;

    private FilmEncoder(string path, FilmShape shape, ChildProcess child, Func<ChildProcess> wrap)
        => (this.path, this.shape, this.child, this.wrap) = (path, shape, child, wrap);

    /// <summary>Starts ffmpeg, which waits for frames.</summary>
    /// <param name="path">Replaced when it is there.</param>
    /// <param name="sound">Laid under the frames; absent: none.</param>
    /// <exception cref="UserInputException">ffmpeg is missing.</exception>
    public static FilmEncoder Start(string path, FilmShape shape, FilmSound? sound, FfmpegTools tools, CancellationToken cancellation)
    {
        if (shape.Width % 2 != 0 || shape.Height % 2 != 0)
            throw new ArgumentException("H.264 with 4:2:0 colours has even sides.");

        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(shape.FramesPerSecond);
        tools.Ffmpeg.RequirePath();
        var whole = Path.GetFullPath(path);
        return new FilmEncoder(
            whole,
            shape,
            tools.Start(EncodeArguments.Picture(shape, tools.Ffmpeg.Version!, Between(whole)), MostFrames, cancellation, feeds: true),
            () => tools.Start(EncodeArguments.Film(Between(whole), sound, whole), MostFrames, cancellation));
    }

    /// <summary>Hands over the next frame.</summary>
    /// <param name="time">When it is shown; later than the frame before. The film begins with its first frame, whenever that is.</param>
    /// <param name="pixels">One frame, as the film's shape says.</param>
    /// <exception cref="UserInputException">ffmpeg has given up.</exception>
    public void Add(Seconds time, ReadOnlySpan<byte> pixels)
    {
        if (pixels.Length != shape.FrameBytes)
            throw new ArgumentException("The frame has another size than the film.", nameof(pixels));

        if (begins is null)
            Begin(time);

        Write(RawMatroska.BeforeFrame(Seconds.Of(time.Number - begins!.Value.Number), shape.FrameBytes));
        Write(pixels);
    }

    /// <summary>Ends the film and waits until it is whole.</summary>
    /// <exception cref="UserInputException">ffmpeg could not write it.</exception>
    public void Finish()
    {
        try
        {
            child.EndFeeding();
        }
        catch (IOException)
        {
            throw Failure(child);
        }

        Require(child);
        using var wrapping = wrap();
        wrapping.ReadText(); // Its progress, which nobody needs but the watchdog.
        Require(wrapping);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        child.Dispose();
        if (File.Exists(Between(path)))
            File.Delete(Between(path));
    }

    private static string Between(string path) => $"{path}.nut";

    // Not while starting: where ffmpeg has given up by then, whoever disposes of the encoder must hold it already.
    private void Begin(Seconds time)
    {
        begins = time;
        Write(RawMatroska.Header(shape));
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            child.Feed(bytes);
        }
        catch (IOException)
        {
            throw Failure(child); // It reads no further: why, it has said itself.
        }
    }

    private void Require(ChildProcess ffmpeg)
    {
        if (ffmpeg.WaitForExit() != 0)
            throw Failure(ffmpeg);
    }

    private UserInputException Failure(ChildProcess ffmpeg)
    {
        ffmpeg.WaitForExit();
        return new UserInputException(
            $"ffmpeg cannot write {Path.GetFileName(path)} ({ffmpeg.Errors.Split('\n')[^1].Trim()}): free some space, or install an ffmpeg with libx264.");
    }
}
