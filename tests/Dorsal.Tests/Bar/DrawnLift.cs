using Dorsal.Bar;
using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Tests.Bar;

/// <summary>A drawn film of one deadlift from the side with a known plate: what is on it can be changed by "with".</summary>
internal sealed record DrawnLift
{
    public const double FramesPerSecond = 30;

    public int Frames { get; init; } = 32;

    /// <summary>All lengths below are for a picture of 200 x 280 and grow with this.</summary>
    public double Scale { get; init; } = 1;

    public bool Mirrored { get; init; }

    public double Radius { get; init; } = 31;

    /// <summary>Width of the plate by its height.</summary>
    public double Aspect { get; init; } = 1;

    /// <summary>By what share the plate is wider for every pixel further down than the picture's middle, of a camera that looks up; it is higher by twice as much.</summary>
    public double Growth { get; init; }

    /// <summary>Luma of the plate up to its edge, but for a bright ring and the hub.</summary>
    public byte Face { get; init; } = 50;

    /// <summary>Half the width of the noise in grey levels.</summary>
    public int Noise { get; init; } = 3;

    /// <summary>Exposure as a fraction of the time between frames.</summary>
    public double Exposure { get; init; }

    public bool PlateMoves { get; init; } = true;

    /// <summary>A plate of the same size on a rack behind, which stays where it is.</summary>
    public bool RackPlate { get; init; }

    /// <summary>The plate at the other end of the bar, half hidden by the near one: how large it appears against that one.</summary>
    public double? FarShare { get; init; }

    public bool FarPlateMoves { get; init; } = true;

    /// <summary>A dashed line and a line of text burned in over the plate.</summary>
    public bool Overlays { get; init; }

    /// <summary>Share of the film in which the bar rests before the pull.</summary>
    public double Rest { get; init; } = 0.2;

    /// <summary>How much lower everything lies: at 24 the plate on the floor is half out of the picture.</summary>
    public double Lowered { get; init; }

    /// <summary>Frames from..to in which the plate is not drawn.</summary>
    public (int From, int To) Hidden { get; init; } = (-1, -1);

    /// <summary>Half the height of the plate in pixels.</summary>
    public double DrawnRadius => Radius * Scale;

    public double TrunkLength => 60 * Scale;

    public int Width => (int)(200 * Scale);

    public int Height => (int)(280 * Scale);

    public IReadOnlyList<HandPosition> Hands => [.. Enumerable.Range(0, Frames).Select(Hand)];

    /// <summary>The true centre of the plate.</summary>
    public ImagePoint Centre(double frame) => Placed(new ImagePoint(97.3 + (3 * Rise(frame)), 224.6 - (PlateMoves ? 90 * Rise(frame) : 0)));

    /// <summary>The true centre of the far plate.</summary>
    /// <summary>Pixels of the unscaled picture between the middles of both plates.</summary>
    public double FarAside { get; init; } = 28;

    public ImagePoint FarCentre(double frame)
        => Centre(0) + (new ImagePoint(Mirrored ? FarAside : -FarAside, -30) * Scale) + ((Centre(FarPlateMoves ? frame : 0) - Centre(0)) * FarShare!.Value);

    /// <summary>How much wider the plate is in a frame than it would be in the picture's middle.</summary>
    public double Nearness(double frame) => 1 + (Growth * (Centre(frame).Y - (Height / 2.0)));

    private HandPosition Hand(int frame)
    {
        // Wrists as a net gives them: beside the bar's end, shaky, now and then quite wrong.
        var shake = new Random(frame * 31);
        var wrong = frame % 13 == 5 ? 40 : 0;
        var point = new ImagePoint(96 + shake.Next(-3, 4) + wrong, 205 - (75 * Rise(frame)) + shake.Next(-3, 4) - wrong);
        return new HandPosition(Seconds.Of(frame / FramesPerSecond), Placed(point), TrunkLength);
    }

    /// <summary>0 on the floor, 1 at lockout: a rest, the pull, a rest.</summary>
    private double Rise(double frame)
    {
        var part = Math.Clamp((frame - (Frames * Rest)) / (Frames * (0.8 - Rest)), 0, 1);
        return part * part * (3 - (2 * part));
    }

    private ImagePoint Placed(ImagePoint point)
    {
        var y = (point.Y + Lowered) * Scale;
        return new ImagePoint(Mirrored ? Width - (point.X * Scale) : point.X * Scale, y);
    }
}
