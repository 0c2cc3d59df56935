using Dorsal.Footage;
using MathNet.Numerics.LinearAlgebra;
using Complex = System.Numerics.Complex;

namespace Dorsal.Scene;

/// <summary>
/// The normal equations of how a view must be turned, made larger and moved, and how light and contrast have changed, for its places to look
/// as a picture shows them. Lengths are taken in halves of the picture's diagonal from its middle, so that all unknowns are of one size.
/// </summary>
internal sealed class ShiftEquations(GreyPicture picture)
{
    private const int Unknowns = 6;

    private readonly Complex middle = new(picture.Width / 2.0, picture.Height / 2.0);
    private readonly double[,] left = new double[Unknowns, Unknowns];
    private readonly double[] right = new double[Unknowns];

    /// <param name="difference">Grey levels by which the picture is brighter there.</param>
    public void Add(ScenePlace place, double difference, double weight)
    {
        var unit = middle.Magnitude;
        var (x, y) = ((place.At.X - middle.Real) / unit, (place.At.Y - middle.Imaginary) / unit);
        Span<double> change =
        [
            unit * ((place.SlopeX * x) + (place.SlopeY * y)), unit * ((place.SlopeY * x) - (place.SlopeX * y)),
            unit * place.SlopeX, unit * place.SlopeY,
            place.Grey, 1,
        ];
        for (var row = 0; row < Unknowns; row++)
        {
            right[row] += weight * change[row] * difference;
            for (var column = 0; column < Unknowns; column++)
                left[row, column] += weight * change[row] * change[column];
        }
    }

    public ShiftStep Solve()
    {
        var found = Matrix<double>.Build.DenseOfArray(left).LU().Solve(Vector<double>.Build.Dense(right));
        var (turn, move) = (new Complex(found[0], found[1]), new Complex(found[2], found[3]) * middle.Magnitude);
        return new ShiftStep(
            new CameraShift(1 + turn, move - (turn * middle)), (turn.Magnitude * middle.Magnitude) + move.Magnitude, found[4], found[5]);
    }
}

/// <param name="AtCorner">Pixels by which the picture's corner moves, at most.</param>
/// <param name="Brighter">Grey levels more for each grey level.</param>
/// <param name="Offset">Grey levels more.</param>
internal readonly record struct ShiftStep(CameraShift Shift, double AtCorner, double Brighter, double Offset);
