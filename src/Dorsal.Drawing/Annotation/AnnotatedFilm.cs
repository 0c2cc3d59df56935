using Dorsal.Drawing.Colours;
using Dorsal.Drawing.Overlay;
using Dorsal.Drawing.Sheets;
using Dorsal.Footage;
using Dorsal.Quantities;
using Dorsal.Wording;

namespace Dorsal.Drawing.Annotation;

/// <summary>The film as a lifter likes to look at it and to send it to a friend: what was measured is drawn over the picture.</summary>
public sealed class AnnotatedFilm : IDisposable
{
    private readonly TracedLift lift;
    private readonly AnnotatedSize size;
    private readonly ShownMoments moments;
    private readonly PlaquePlaces places;
    private readonly Lettering letters = new();
    private readonly FilmSheet paper;
    private readonly IReadOnlyList<IMark> marks;

    /// <param name="bend">Which bend of the back is shown.</param>
    /// <param name="texts">The language of what is written on the film.</param>
    public AnnotatedFilm(TracedLift lift, ShownBend bend, Texts texts)
    {
        this.lift = lift;
        size = AnnotatedSize.For(lift.Seen.Video);
        Frames = OverlayTrace.Drawn(lift.Seen.Video);
        paper = new FilmSheet(size.Width, size.Height);
        paper.Canvas.Scale((float)size.ZoomX, (float)size.ZoomY);
        moments = new ShownMoments(lift, bend);
        places = new PlaquePlaces(lift.Seen.Video.Width, lift.Seen.Video.Height);
        marks =
        [
            new TrunkMark(), new SkeletonMark(), new BothSidesMark(), new BarMark(), new BackMark(),
            // What keeps still comes first: angles, which move, find their places around it.
            new ReadoutMark(size, places, texts), new NameMark(size, places), new AngleMark(size, places),
        ];
    }

    /// <summary>Those of the film that are drawn upon.</summary>
    public FrameChoice Frames { get; }

    /// <summary>Even, in pixels.</summary>
    public int Width => size.Width;

    /// <summary>Even, in pixels.</summary>
    public int Height => size.Height;

    /// <summary>About; each frame has its own time.</summary>
    public double FramesPerSecond => Math.Max(1, lift.Seen.Video.FramesPerSecond / Frames.Step);

    /// <summary>Draws over the frames in their order.</summary>
    /// <param name="frames"><see cref="Frames"/> in this size, as films store them: all luma, then U and V with one sample for four
    /// pixels, 8 bits, BT.709, video range; drawn upon.</param>
    /// <param name="add">Given the time of each frame and its pixels; valid only during the call.</param>
    /// <param name="report">Told the share that is done, 0 to 1.</param>
    /// <param name="cancellation">Stops between two frames.</param>
    public void Draw(
        IEnumerable<VideoFrame<byte[]>> frames, FrameSink add, Action<double>? report, CancellationToken cancellation)
    {
        foreach (var frame in frames)
        {
            cancellation.ThrowIfCancellationRequested();
            DrawOver(frame.Picture, frame.Index);
            add(frame.Time, frame.Picture);
            report?.Invoke((frame.Index + 1.0) / lift.Seen.Video.FrameCount);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        paper.Dispose();
        letters.Dispose();
    }

    private void DrawOver(byte[] frame, int index)
    {
        var moment = moments.At(index);
        paper.Clear();
        places.Clear();
        var sheet = new Sheet(paper.Canvas, letters, size.Thin);
        foreach (var mark in marks)
            mark.Draw(sheet, moment);

        paper.LayOver(frame);
    }
}
