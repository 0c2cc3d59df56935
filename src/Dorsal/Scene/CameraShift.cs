using System.Numerics;
using Dorsal.Footage;

namespace Dorsal.Scene;

/// <summary>
/// Where the scene that one picture shows lies in another one, when the camera has turned about any of its axes or come nearer by a little: each
/// place, as a complex number of pixels (x to the right, y down), is multiplied by <paramref name="Turn"/> and moved by <paramref name="Move"/>.
/// What is nearer than the rest of the scene goes another way when the camera itself has gone somewhere; that is not told here.
/// </summary>
/// <param name="Turn">Its length is how much larger things become, its angle how far they turn clockwise on the screen.</param>
/// <param name="Move">In pixels.</param>
public readonly record struct CameraShift(Complex Turn, Complex Move)
{
    public static CameraShift None { get; } = new(Complex.One, Complex.Zero);

    public CameraShift Inverse() => new(1 / Turn, -Move / Turn);

    /// <summary>The same, told in pixels of a picture that is larger by a factor.</summary>
    public CameraShift InPixels(double larger) => this with { Move = Move * larger };

    /// <summary>What two make one after the other.</summary>
    public CameraShift After(CameraShift first) => new(Turn * first.Turn, (Turn * first.Move) + Move);

    /// <summary>A part of the way to another: 0 is this one, 1 the other.</summary>
    public CameraShift Towards(CameraShift other, double part) => new(Turn + ((other.Turn - Turn) * part), Move + ((other.Move - Move) * part));

    public ImagePoint Of(ImagePoint place)
    {
        var there = (Turn * new Complex(place.X, place.Y)) + Move;
        return new ImagePoint(there.Real, there.Imaginary);
    }
}
