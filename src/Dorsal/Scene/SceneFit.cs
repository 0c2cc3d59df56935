namespace Dorsal.Scene;

/// <summary>How a picture of the scene lies over another one.</summary>
/// <param name="Shift">From the picture that the view is of to the other one.</param>
/// <param name="Agreeing">0 to 1: of the view's places that the other picture shows, the share that look the same there; 0 where those are too few to tell.</param>
internal readonly record struct SceneFit(CameraShift Shift, double Agreeing);
