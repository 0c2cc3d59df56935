using Dorsal.Footage;
using Dorsal.Inference.Nets;
using Dorsal.Inference.Sampling;
using Dorsal.Person;

namespace Dorsal.Inference.Landmarks;

/// <summary>BlazePose's landmark net. One instance is not for several threads at once.</summary>
public sealed class BlazePoseLandmarkNet : ILandmarkNet, IDisposable
{
    private readonly NetSession _session;

    public BlazePoseLandmarkNet(PoseModel model, NetOptions? options = null, string? folder = null)
    {
        File = ModelManifest.Of(model);
        _session = new NetSession(File, folder ?? ModelManifest.Folder, options ?? NetOptions.Default);
    }

    public NetFile File { get; }

    /// <summary>SHA-256 of the weights that were loaded, in hexadecimal digits.</summary>
    public string Hash => _session.Hash;

    /// <inheritdoc />
    public PersonReading Read(ColourPicture picture, PictureArea area, PersonRegion region)
    {
        var size = File.InputSize;
        RegionSampler.Sample(picture, area, region, size, PixelRange.ZeroToOne, _session.Input);
        _session.Run();
        var landmarks = _session.Output(ModelManifest.Landmarks);
        return new PersonReading(
            _session.Output(ModelManifest.Presence)[0],
            LandmarkDecoding.Pose(landmarks, _session.Output(ModelManifest.World), region, size),
            new PersonMask(region, size, _session.Output(ModelManifest.Mask).ToArray()),
            LandmarkDecoding.NextRegion(landmarks, region, size));
    }

    public void Dispose() => _session.Dispose();
}
