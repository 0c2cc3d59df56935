using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Video;

/// <summary>
/// A video file read through ffmpeg. The picture is as a player shows it: turned as the file says, with square pixels (a width
/// stored narrower or wider is stretched, the height kept). Ten-bit pictures are converted to eight bits; of HDR, what
/// tells absolute light is put onto a usual screen (<see cref="AbsoluteLight"/>), and HLG, which is made for that, left as it is.
/// </summary>
public sealed class FfmpegFootage : IFootage
{
    private readonly string path;
    private readonly VideoProbe probe;
    private readonly FfmpegTools tools;
    private readonly CopyOnTheWay? copy;

    private FfmpegFootage(string path, VideoProbe probe, FfmpegTools tools, CopyOnTheWay? copy) =>
        (this.path, this.probe, this.tools, this.copy) = (path, probe, tools, copy);

    /// <inheritdoc />
    public VideoFacts Facts => probe.Facts;

    /// <exception cref="UserInputException">The file cannot be used as a film, or ffmpeg is missing.</exception>
    public static FfmpegFootage Open(string path, FfmpegTools tools, CancellationToken cancellation) => Open(new FilmSource(path), tools, cancellation);

    /// <param name="copy">May be made by the first reading that holds all its frames.</param>
    /// <exception cref="UserInputException">The file cannot be used as a film, has nothing in that stretch, or ffmpeg is missing.</exception>
    public static FfmpegFootage Open(FilmSource film, FfmpegTools tools, CancellationToken cancellation, CopyOnTheWay? copy = null)
    {
        ArgumentNullException.ThrowIfNull(film.Path);
        ArgumentNullException.ThrowIfNull(tools);
        var path = film.Path;
        tools.Ffmpeg.RequirePath();
        if (path.Length == 0)
            throw new UserInputException("The film has no name: give that of a video file.");
        if (path.Contains('\0'))
            throw new UserInputException($"{ShownName.Of(path)} holds a sign that no name of a file can: give that of a video file.");

        var fullPath = Path.GetFullPath(path);
        if (Directory.Exists(fullPath))
            throw new UserInputException($"{path} is a folder: name the video file in it.");
        if (!File.Exists(fullPath))
            throw new UserInputException($"There is no file {path}: check the name and the folder.");
        if (new FileInfo(fullPath).Length == 0)
            throw new UserInputException($"{path} is empty: copy it from the phone again.");
        if (IsProtected(fullPath, path))
            throw new UserInputException($"{path} is encrypted by copy protection: give a film that you shot yourself, or one without it.");

        return new FfmpegFootage(fullPath, VideoProber.Probe(film with { Path = fullPath }, tools, cancellation), tools, copy);
    }

    /// <inheritdoc />
    public IEnumerable<VideoFrame<ColourPicture>> ReadColour(FrameChoice frames, int held, CancellationToken cancellation)
        => frames.Of(Facts.FrameCount).Count <= held && copy?.Take(probe, tools.Ffmpeg.Version!) is { } output
            ? ReadAndCopy(frames, output, cancellation)
            : ReadColourAlone(frames, held, cancellation);

    private IEnumerable<VideoFrame<ColourPicture>> ReadColourAlone(FrameChoice frames, int held, CancellationToken cancellation) => Read(
        version => DecodeArguments.Colour(path, probe, version, frames),
        frames.Of(Facts.FrameCount),
        ColourPicture.BytesOf(Facts.Width, Facts.Height),
        held,
        Colour,
        cancellation);

    /// <inheritdoc />
    public IEnumerable<VideoFrame<ColourPicture>> ReadColour(
        FrameChoice frames, int held, Action<VideoFrame<ColourPicture>> passing, CancellationToken cancellation)
    {
        var all = frames with { Step = 1 };
        return Read(
            version => DecodeArguments.Colour(path, probe, version, all),
            all.Of(Facts.FrameCount),
            ColourPicture.BytesOf(Facts.Width, Facts.Height),
            held,
            Colour,
            cancellation,
            IsChosen,
            // A part is read beside another one.
            frames.First > 0 || frames.End < Facts.FrameCount ? tools.OnHalfTheThreads() : tools);

        bool IsChosen(VideoFrame<ColourPicture> frame)
        {
            passing(frame);
            return frames.Holds(frame.Index);
        }
    }

    /// <inheritdoc />
    public IEnumerable<VideoFrame<ColourPicture>> ReadColour(IReadOnlySet<int> frames, CancellationToken cancellation)
    {
        List<int> wanted = [.. frames.Where(frame => frame >= 0 && frame < Facts.FrameCount).Order()];
        return wanted.Count == 0 ? [] : Read(
            version => DecodeArguments.Colour(path, probe, version, wanted),
            wanted,
            ColourPicture.BytesOf(Facts.Width, Facts.Height),
            1,
            Colour,
            cancellation);
    }

    /// <inheritdoc />
    public IEnumerable<VideoFrame<GreyPicture>> ReadGrey(int shrink, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(shrink, 1);
        var (width, height) = (Facts.Width / shrink, Facts.Height / shrink);
        ArgumentOutOfRangeException.ThrowIfZero(width * height, nameof(shrink));
        return Read(
            version => DecodeArguments.Grey(path, probe, version, shrink),
            FrameChoice.All.Of(Facts.FrameCount),
            width * height,
            1,
            luma => new GreyPicture(width, height, luma),
            cancellation);
    }

    /// <summary>
    /// Frames as <paramref name="shape"/> says, ready to be drawn upon. The buffer may be written to; it is only valid until the
    /// next frame is asked for.
    /// </summary>
    /// <param name="shape">Enlarges or shrinks them; its pixels are <see cref="FilmPixels.Yuv420"/>.</param>
    public IEnumerable<VideoFrame<byte[]>> ReadResized(FilmShape shape, FrameChoice frames, CancellationToken cancellation)
    {
        if (shape.Pixels != FilmPixels.Yuv420)
            throw new ArgumentException("Frames to be drawn upon are as films store them.", nameof(shape));

        return Read(version => DecodeArguments.Resized(path, probe, version, shape, frames), frames.Of(Facts.FrameCount), shape.FrameBytes, 1, pixels => pixels, cancellation);
    }

    /// <summary>The film's sound; absent when it has none.</summary>
    public FilmSound? FindSound(FfmpegTools tools, CancellationToken cancellation)
        => SoundProber.FindCodec(path, tools, cancellation) is { } codec
            ? new FilmSound(path, codec, Seconds.Of(probe.Lead.Number + Facts.Begins.Number)) { Length = probe.Cut is null ? null : Facts.Duration }
            : null;

    private static bool IsProtected(string fullPath, string path)
    {
        try
        {
            return CopyProtection.IsIn(fullPath);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new UserInputException($"{path} cannot be read ({cause.Message.TrimEnd('.')}): check who may read it, or copy it to another place.", cause);
        }
    }

    /// <summary>Where not both can be done, or whoever reads goes away, the copy is left to be made by itself, and what is still missing is read alone.</summary>
    private IEnumerable<VideoFrame<ColourPicture>> ReadAndCopy(FrameChoice frames, string[] output, CancellationToken cancellation)
    {
        var wanted = frames.Of(Facts.FrameCount);
        var (count, isWhole) = (0, false);
        try
        {
            var arguments = DecodeArguments.ColourAnd(path, probe, tools.Ffmpeg.Version!, frames, output);
            var child = tools.Start(arguments, Facts.FrameCount, cancellation);
            using var stream = new FrameStream(child, ColourPicture.BytesOf(Facts.Width, Facts.Height), wanted.Count + 1, cancellation);
            for (; count < wanted.Count && stream.Next() is { } buffer; count++)
                yield return new VideoFrame<ColourPicture>(wanted[count], Facts.FrameTimes[wanted[count]], Colour(buffer));

            isWhole = stream.Next() is null && child.WaitForExit() == 0 && count == wanted.Count;
        }
        finally
        {
            copy!.End(isWhole ? Facts : null);
        }

        foreach (var frame in isWhole ? [] : ReadColourAlone(frames, wanted.Count, cancellation).Skip(count))
            yield return frame;
    }

    private ColourPicture Colour(byte[] planes) => new(Facts.Width, Facts.Height, planes, ColourCoding.OfFilm(probe.Colours.Matrix));

    private IEnumerable<VideoFrame<TPicture>> Read<TPicture>(
        Func<FfmpegVersion, string[]> arguments,
        IReadOnlyList<int> wanted,
        int frameBytes,
        int held,
        Func<byte[], TPicture> picture,
        CancellationToken cancellation,
        Func<VideoFrame<TPicture>, bool>? isChosen = null,
        FfmpegTools? reader = null)
    {
        var child = (reader ?? tools).Start(arguments(tools.Ffmpeg.Version!), Facts.FrameCount, cancellation);
        using var frames = new FrameStream(child, frameBytes, held, cancellation);
        var count = 0;
        while (frames.Next() is { } buffer)
        {
            var index = count < wanted.Count ? wanted[count] : -1;
            count++;
            if (index < 0)
                continue;

            var frame = new VideoFrame<TPicture>(index, Facts.FrameTimes[index], picture(buffer));
            if (isChosen?.Invoke(frame) == false)
                frames.TakeBack();
            else
                yield return frame;
        }

        child.WaitForExit();
        if (count == 0 && wanted.Count > 0)
            throw new UserInputException($"ffmpeg cannot decode {Facts.FileName} ({child.Errors.Split('\n')[^1].Trim()}): install a newer ffmpeg, or let a video editor save the film anew as H.264.");
        if (count != wanted.Count)
            throw new UserInputException($"{Facts.FileName} is damaged: {count} frames can be decoded where {wanted.Count} are announced; copy it from the phone again or let a video editor save it anew.");
    }
}
