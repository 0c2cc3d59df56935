namespace TfliteToOnnx.Conversion;

/// <summary>
/// TensorFlow Lite keeps channels last, ONNX channels first. Only tensors of four dimensions are pictures and are turned;
/// all others stay as they are.
/// </summary>
public static class Layout
{
    public const int PictureRank = 4;

    public static readonly IReadOnlyList<int> ToChannelsFirst = [0, 3, 1, 2];

    public static readonly IReadOnlyList<int> ToChannelsLast = [0, 2, 3, 1];

    /// <summary>Where a dimension of a channels-last tensor is found after turning.</summary>
    public static int Axis(int axis, int rank)
    {
        var positive = axis < 0 ? axis + rank : axis;
        return rank == PictureRank ? ToChannelsFirst.ToList().IndexOf(positive) : positive;
    }
}
