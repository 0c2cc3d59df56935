using System.Numerics;
using Dorsal.Camera;
using Dorsal.Scene;

namespace Dorsal.Recordings;

/// <summary>A moving camera's path, empty where it is not known: of each frame the turn, real and imaginary part in millionths, then the move, x and y in hundredths of a pixel.</summary>
internal static class StoredCamera
{
    private const double Millionths = 1_000_000;
    private const double Hundredths = 100;

    public static int[]? From(CameraPath camera) => camera.Motion == CameraMotion.Still ? null : [.. camera.Shifts.SelectMany(shift => new[]
    {
        (int)Math.Round(shift.Turn.Real * Millionths), (int)Math.Round(shift.Turn.Imaginary * Millionths),
        (int)Math.Round(shift.Move.Real * Hundredths), (int)Math.Round(shift.Move.Imaginary * Hundredths),
    })];

    public static CameraPath ToPath(int[]? stored) => stored is null
        ? CameraPath.Still
        : stored is []
        ? CameraPath.Lost
        : new CameraPath([.. stored.Chunk(4).Select(shift => new CameraShift(
            new Complex(shift[0] / Millionths, shift[1] / Millionths), new Complex(shift[2] / Hundredths, shift[3] / Hundredths)))]);
}
