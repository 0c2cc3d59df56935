using System.Runtime.InteropServices;
using Dorsal.Drawing.Overlay;
using Dorsal.Drawing.Sheets;
using Dorsal.Footage;
using Dorsal.Quantities;
using SkiaSharp;

namespace Dorsal.Drawing.Annotation;

/// <summary>The film as a lifter likes to look at it and to send it to a friend: what was measured is drawn over the picture.</summary>
public sealed class AnnotatedFilm : IDisposable
{
    private readonly TracedLift lift;
    private readonly AnnotatedSize size;
    private readonly FrameChoice shown;
    private readonly ShownMoments moments;
    private readonly PlaquePlaces places;
    private readonly Lettering letters = new();
    private readonly IReadOnlyList<IMark> marks;

    public AnnotatedFilm(TracedLift lift)
    {
        this.lift = lift;
        size = AnnotatedSize.For(lift.Seen.Video);
        shown = OverlayTrace.Drawn(lift.Seen.Video);
        moments = new ShownMoments(lift);
        places = new PlaquePlaces(lift.Seen.Video.Width, lift.Seen.Video.Height);
        marks =
        [
            new TrunkMark(), new SkeletonMark(), new BothSidesMark(), new BarMark(), new BackMark(),
            // What keeps still comes first: angles, which move, find their places around it.
            new ReadoutMark(size, places), new NameMark(size, places), new AngleMark(size, places),
        ];
    }

    /// <summary>Even, in pixels.</summary>
    public int Width => size.Width;

    /// <summary>Even, in pixels.</summary>
    public int Height => size.Height;

    /// <summary>About; each frame has its own time.</summary>
    public double FramesPerSecond => Math.Max(1, lift.Seen.Video.FramesPerSecond / shown.Step);

    /// <summary>Draws over the frames in their order.</summary>
    /// <param name="frames">All frames of the film in this size, 8-bit RGBA; drawn upon.</param>
    /// <param name="add">Given the time of each frame and its pixels; valid only during the call.</param>
    /// <param name="report">Told the share that is done, 0 to 1.</param>
    /// <param name="cancellation">Stops between two frames.</param>
    public void Draw(
        IEnumerable<VideoFrame<byte[]>> frames, FrameSink add, Action<double>? report, CancellationToken cancellation)
    {
        foreach (var frame in frames.Where(frame => shown.Holds(frame.Index)))
        {
            cancellation.ThrowIfCancellationRequested();
            DrawOver(frame.Picture, frame.Index);
            add(frame.Time, frame.Picture);
            report?.Invoke((frame.Index + 1.0) / lift.Seen.Video.FrameCount);
        }
    }

    /// <inheritdoc />
    public void Dispose() => letters.Dispose();

    private void DrawOver(byte[] rgba, int index)
    {
        var moment = moments.At(index);
        var pinned = GCHandle.Alloc(rgba, GCHandleType.Pinned);
        try
        {
            using var surface = SKSurface.Create(new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque), pinned.AddrOfPinnedObject());
            surface.Canvas.Scale((float)size.ZoomX, (float)size.ZoomY);
            var sheet = new Sheet(surface.Canvas, letters, size.Thin);
            places.Clear();
            foreach (var mark in marks)
                mark.Draw(sheet, moment);
        }
        finally
        {
            pinned.Free();
        }
    }
}
