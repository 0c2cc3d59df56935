using Dorsal.Person;

namespace Dorsal.Inference.Nets;

/// <summary>The nets that Dorsal uses and where they lie.</summary>
public static class ModelManifest
{
    /// <summary>Release of @mediapipe/pose that the weights come from.</summary>
    public const string WeightsVersion = "0.5.1675469404";

    internal const string Landmarks = "Identity";
    internal const string Presence = "Identity_1";
    internal const string Mask = "Identity_2";
    internal const string World = "Identity_4";
    internal const string Boxes = "Identity";
    internal const string Scores = "Identity_1";

    /// <summary>Beside the program.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "models");

    public static NetFile Detector { get; } = new(
        "pose_detector.onnx", 224, [new NetOutput(Boxes, [1, 2254, 12]), new NetOutput(Scores, [1, 2254, 1])], WeightsVersion);

    public static IReadOnlyList<NetFile> All => [.. Enum.GetValues<PoseModel>().Select(Of), Detector];

    public static NetFile Of(PoseModel model) => model switch
    {
        PoseModel.Lite => LandmarkNet("pose_landmark_lite.onnx"),
        PoseModel.Full => LandmarkNet("pose_landmark_full.onnx"),
        PoseModel.Heavy => LandmarkNet("pose_landmark_heavy.onnx"),
    };

    private static NetFile LandmarkNet(string file) => new(
        file,
        256,
        [
            new NetOutput(Landmarks, [1, 195]),
            new NetOutput(Presence, [1, 1]),
            new NetOutput(Mask, [1, 256, 256, 1]),
            new NetOutput(World, [1, 117]),
        ],
        WeightsVersion);
}
