namespace Dorsal.Inference.Nets;

/// <summary>The landmark nets, from quick to exact. The mask of the heavy one follows the back best.</summary>
public enum PoseModel
{
    Lite,
    Full,
    Heavy,
}
