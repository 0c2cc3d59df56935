using Dorsal.Drawing.Stills;
using Dorsal.Footage;

namespace Dorsal.Drawing;

/// <summary>A film of all analysed frames with what every stage saw in them, and pictures of the moments that matter.</summary>
public sealed class StageFilm(TracedLift lift) : IDisposable
{
    /// <summary>For a single frame, which has no rate.</summary>
    private const double AnyRate = 30;

    private readonly StageDrawing drawing = new(lift);

    /// <summary>Even, in pixels.</summary>
    public int Width => drawing.Width;

    /// <summary>Even, in pixels.</summary>
    public int Height => drawing.Height;

    /// <summary>About; each frame has its own time.</summary>
    public double FramesPerSecond
    {
        get
        {
            var times = lift.Body.Times;
            return times.Count < 2 ? AnyRate : (times.Count - 1) / (times[^1].Number - times[0].Number);
        }
    }

    /// <summary>Reads the film once more and draws its analysed frames in their order.</summary>
    /// <param name="footage">The film that was analysed.</param>
    /// <param name="add">Given each drawing and its time.</param>
    /// <param name="addStill">Given the name, without ending, and the PNG file of each still.</param>
    /// <param name="report">Told the share that is done, 0 to 1.</param>
    /// <param name="cancellation">Stops between two frames.</param>
    public void Draw(
        IFootage footage,
        FrameSink add,
        Action<string, byte[]> addStill,
        Action<double>? report,
        CancellationToken cancellation)
    {
        var analysed = lift.Seen.Lifter.Frames;
        var stills = StillChoice.Of(lift).ToLookup(still => still.Number, still => still.Name);
        var number = 0;
        foreach (var frame in footage.ReadColour(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (number == analysed.Count || analysed[number].Index != frame.Index)
                continue;

            drawing.Draw(number, frame.Picture);
            add(frame.Time, drawing.Rgba);
            foreach (var name in stills[number])
                addStill(name, drawing.ToPng());

            number++;
            report?.Invoke((double)number / analysed.Count);
        }
    }

    /// <inheritdoc />
    public void Dispose() => drawing.Dispose();
}
