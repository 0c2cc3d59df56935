using Dorsal.Inference.Detection;
using Dorsal.Inference.Landmarks;
using Dorsal.Inference.Nets;

namespace Dorsal.Inference.Tests;

public sealed class ModelManifestTests
{
    [Fact]
    public void EveryNet_LiesBesideTheProgram()
        => Assert.All(ModelManifest.All, net => Assert.Equal(64, net.HashIn(ModelManifest.Folder).Length));

    [Fact]
    public void MissingNet_IsNamedWithWhatToDo()
    {
        var error = Assert.Throws<FileNotFoundException>(() => new BlazePoseDetector(folder: Path.GetTempPath()));

        Assert.Contains(ModelManifest.Detector.FileName, error.Message, StringComparison.Ordinal);
        Assert.Contains("build Dorsal again", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WrongNet_IsRefusedAtLoad()
    {
        var folder = Directory.CreateTempSubdirectory("dorsal-nets-");
        try
        {
            File.Copy(
                ModelManifest.Detector.PathIn(ModelManifest.Folder), ModelManifest.Of(PoseModel.Lite).PathIn(folder.FullName));

            var error = Assert.Throws<InvalidDataException>(() => new BlazePoseLandmarkNet(PoseModel.Lite, folder: folder.FullName));

            Assert.Contains("1x224x224x3, expected 1x256x256x3", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
