namespace Dorsal.Person;

/// <summary>
/// A landmark in the net's own body frame: metres, origin between the hips, x to the picture's right, y down,
/// z away from the camera. A learned guess, not a measurement: z is only good for telling how the body is turned.
/// </summary>
public readonly record struct WorldPoint(double X, double Y, double Z);
