using System.Numerics;
using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Scene;

namespace Dorsal.Results.Testing;

/// <summary>What would have been seen of the same lift by a camera that somebody holds in the hand.</summary>
public static class HeldFilm
{
    /// <summary>Shares of the picture's width, radians, and the share by which the camera comes nearer and goes away.</summary>
    private const double Way = 0.04;
    private const double Turn = 0.015;
    private const double Nearer = 0.01;

    public static Observations HeldInTheHand(this Observations seen)
    {
        var camera = new CameraPath([.. seen.Video.FrameTimes.Select(time => Sway(time.Number, seen.Video.Width))]);
        return seen with
        {
            Lifter = new LifterTrack([.. seen.Lifter.Frames.Select(frame => Held(frame, place => camera.InPicture(frame.Index, place)))]),
            Bar = seen.Bar with
            {
                Frames = [.. seen.Bar.Frames.Select(frame => frame with
                {
                    Centre = frame.Centre is { } centre ? camera.InPicture(frame.Index, centre) : null,
                })],
            },
            Camera = camera,
        };
    }

    private static CameraShift Sway(double seconds, int width) => new(
        Complex.FromPolarCoordinates(1 + (Nearer * Math.Sin(1.1 * seconds)), Turn * Math.Sin(2.3 * seconds)),
        new Complex(Way * width * Math.Sin(1.7 * seconds), Way * width * Math.Cos(2.9 * seconds)));

    private static LifterFrame Held(LifterFrame frame, Func<ImagePoint, ImagePoint> map) => frame with
    {
        Pose = frame.Pose is { } pose
            ? pose with { Landmarks = [.. pose.Landmarks.Select(mark => mark with { Point = map(mark.Point) })] }
            : null,
        Silhouette = frame.Silhouette is { } outline ? outline with { Points = [.. outline.Points.Select(map)] } : null,
    };
}
