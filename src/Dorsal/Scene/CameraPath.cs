using System.Numerics;
using Dorsal.Camera;
using Dorsal.Footage;
using MathNet.Numerics.Statistics;

namespace Dorsal.Scene;

/// <summary>How a camera that is held in the hand moves through a film: of each frame, where a camera that stands still would show what it shows.</summary>
/// <param name="Shifts">One entry for each frame of the video, from its picture to the still camera's; none when the camera stands still or is lost.</param>
public sealed record CameraPath(IReadOnlyList<CameraShift> Shifts)
{
    private const int LowPercentile = 5;
    private const int HighPercentile = 95;

    public static CameraPath Still { get; } = new([]) { Motion = CameraMotion.Still };

    /// <summary>It is not known where the camera looks; places are told as each frame shows them.</summary>
    public static CameraPath Lost { get; } = new([]) { Motion = CameraMotion.Lost };

    public CameraMotion Motion { get; private init; } = CameraMotion.Held;

    /// <summary>Whether every frame shows places where the steady picture has them, as far as is known.</summary>
    public bool IsSteady => Shifts.Count == 0;

    /// <param name="found">From each frame to the same picture; between those that are absent the camera is taken to move evenly.</param>
    internal static CameraPath Of(IReadOnlyList<CameraShift?> found)
    {
        int[] known = [.. Enumerable.Range(0, found.Count).Where(frame => found[frame] is not null)];
        CameraShift At(int frame)
        {
            if (found[frame] is { } shift)
                return shift;

            var after = ~Array.BinarySearch(known, frame);
            var (from, to) = (known[Math.Max(0, after - 1)], known[Math.Min(after, known.Length - 1)]);
            return found[from]!.Value.Towards(found[to]!.Value, (frame - from) / (double)Math.Max(1, to - from));
        }

        return new CameraPath([.. Enumerable.Range(0, found.Count).Select(At)]);
    }

    /// <summary>From a frame's picture to that of a camera that stands still.</summary>
    public ImagePoint Steady(int frame, ImagePoint seen) => IsSteady ? seen : Shifts[frame].Of(seen);

    /// <summary>Back to where the frame's picture shows it.</summary>
    public ImagePoint InPicture(int frame, ImagePoint steady) => IsSteady ? steady : Shifts[frame].Inverse().Of(steady);

    /// <summary>Pixels between the 5th and the 95th percentile of where a place of the picture goes, across or down, whichever is more.</summary>
    internal double Spread(ImagePoint place)
    {
        var there = Shifts.Select(shift => shift.Of(place)).ToList();
        static double Range(IEnumerable<double> values)
            => values.ToList() is var all ? all.Percentile(HighPercentile) - all.Percentile(LowPercentile) : 0;

        return Math.Max(Range(there.Select(point => point.X)), Range(there.Select(point => point.Y)));
    }

    /// <summary>The same, as a still camera has it that looks where this one looks most of the time: a place stays about where the film shows it.</summary>
    internal CameraPath About(ImagePoint place)
    {
        var turn = Complex.FromPolarCoordinates(Shifts.Select(shift => shift.Turn.Magnitude).Median(), Shifts.Select(shift => shift.Turn.Phase).Median());
        var there = Shifts.Select(shift => shift.Of(place)).ToList();
        var (x, y) = (there.Select(point => point.X).Median(), there.Select(point => point.Y).Median());
        var typical = new CameraShift(turn, new Complex(x, y) - (turn * new Complex(place.X, place.Y)));
        return new CameraPath([.. Shifts.Select(shift => typical.Inverse().After(shift))]);
    }
}
