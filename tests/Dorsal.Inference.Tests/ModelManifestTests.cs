using Dorsal.Footage;
using Dorsal.Inference.Detection;
using Dorsal.Inference.Landmarks;
using Dorsal.Inference.Nets;
using Dorsal.Person;

namespace Dorsal.Inference.Tests;

public sealed class ModelManifestTests : IDisposable
{
    private readonly NetFolder nets = new();

    public void Dispose() => nets.Dispose();

    [Fact]
    public void EveryNet_LiesBesideTheProgram()
        => Assert.All(ModelManifest.All, net => Assert.Equal(64, net.HashIn(ModelManifest.Folder).Length));

    [Fact]
    public void MissingNet_IsNamedWithWhatToDo()
    {
        var error = Assert.Throws<UserInputException>(() => new BlazePoseDetector(folder: Path.GetTempPath()));

        Assert.Contains(ModelManifest.Detector.FileName, error.Message, StringComparison.Ordinal);
        Assert.Contains("build Dorsal again", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NetWithOneBitChanged_IsNotLoaded()
    {
        var file = nets.Copy(ModelManifest.Detector, ModelManifest.Detector);
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(file, bytes);

        var error = Assert.Throws<UserInputException>(() => new BlazePoseDetector(folder: nets.FullName));

        Assert.Contains(ModelManifest.Detector.FileName, error.Message, StringComparison.Ordinal);
        Assert.Contains("is damaged", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NetWithoutItsSum_IsNotLoaded()
    {
        nets.Copy(ModelManifest.Detector, ModelManifest.Detector);
        File.Delete(nets.Sums);

        Assert.Throws<UserInputException>(() => new BlazePoseDetector(folder: nets.FullName));
    }

    [Fact]
    public void WrongNet_IsRefusedAtLoad()
    {
        nets.Copy(ModelManifest.Detector, ModelManifest.Of(PoseModel.Lite));

        var error = Assert.Throws<InvalidDataException>(() => new BlazePoseLandmarkNet(PoseModel.Lite, folder: nets.FullName));

        Assert.Contains("1x224x224x3, expected 1x256x256x3", error.Message, StringComparison.Ordinal);
    }
}
