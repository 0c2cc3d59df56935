using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Video;

/// <summary>
/// Writes a film from raw frames, through ffmpeg as a child process. Until <see cref="Finish"/> has returned the file is not a
/// whole one; disposing earlier, or cancelling, ends ffmpeg and leaves the rest of the file to the caller.
/// </summary>
public sealed class FilmEncoder : IDisposable
{
    private readonly string path;
    private readonly int frameBytes;
    private readonly ChildProcess child;

    private FilmEncoder(string path, int frameBytes, ChildProcess child) => (this.path, this.frameBytes, this.child) = (path, frameBytes, child);

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
        var arguments = EncodeArguments.H264(Path.GetFullPath(path), shape, sound, tools.Ffmpeg.Version!);
        var encoder = new FilmEncoder(path, shape.Width * shape.Height * 4, tools.Start(arguments, cancellation, feeds: true));
        encoder.Write(RawMatroska.Header(shape.Width, shape.Height, shape.FramesPerSecond));
        return encoder;
    }

    /// <summary>Hands over the next frame.</summary>
    /// <param name="time">When it is shown; later than the frame before.</param>
    /// <param name="rgba">One frame of 8-bit RGBA, rows from the top without padding.</param>
    /// <exception cref="UserInputException">ffmpeg has given up.</exception>
    public void Add(Seconds time, ReadOnlySpan<byte> rgba)
    {
        if (rgba.Length != frameBytes)
            throw new ArgumentException("The frame has another size than the film.", nameof(rgba));

        Write(RawMatroska.BeforeFrame(time, frameBytes));
        Write(rgba);
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
            throw Failure();
        }

        if (child.WaitForExit() != 0)
            throw Failure();
    }

    /// <inheritdoc />
    public void Dispose() => child.Dispose();

    private void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            child.Feed(bytes);
        }
        catch (IOException)
        {
            throw Failure(); // It reads no further: why, it has said itself.
        }
    }

    private UserInputException Failure()
    {
        child.WaitForExit();
        return new UserInputException(
            $"ffmpeg cannot write {Path.GetFileName(path)} ({child.Errors.Split('\n')[^1].Trim()}): free some space, or install an ffmpeg with libx264.");
    }
}
