namespace Dorsal.Result;

/// <summary>What the metres of the picture come from, best first.</summary>
public enum ScaleSource
{
    Plate,
    Stature,
    None,
}
