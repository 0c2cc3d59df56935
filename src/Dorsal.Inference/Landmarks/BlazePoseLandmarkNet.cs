using Dorsal.Footage;
using Dorsal.Inference.Nets;
using Dorsal.Inference.Sampling;
using Dorsal.Person;

namespace Dorsal.Inference.Landmarks;

/// <summary>BlazePose's landmark net. Several threads may ask one instance at once.</summary>
public sealed class BlazePoseLandmarkNet : ILandmarkNet, IDisposable
{
    private readonly NetSession _session;

    public BlazePoseLandmarkNet(PoseModel model, NetOptions? options = null, string? folder = null)
    {
        (Model, File) = (model, ModelManifest.Of(model));
        _session = new NetSession(File, folder ?? ModelManifest.Folder, options ?? NetOptions.Default);
    }

    /// <inheritdoc />
    public PoseModel Model { get; }

    public NetFile File { get; }

    /// <summary>SHA-256 of the weights that were loaded, in hexadecimal digits.</summary>
    public string Hash => _session.Hash;

    /// <inheritdoc />
    public PersonReading Read(ColourPicture picture, PictureArea area, PersonRegion region)
    {
        var size = File.InputSize;
        using var run = _session.Begin();
        RegionSampler.Sample(picture, area, region, size, PixelRange.ZeroToOne, run.Input, _session.Threads);
        run.Run();
        var landmarks = run.Output(ModelManifest.Landmarks);
        return new PersonReading(
            run.Output(ModelManifest.Presence)[0],
            LandmarkDecoding.Pose(landmarks, run.Output(ModelManifest.World), region, size),
            new PersonMask(region, size, run.Output(ModelManifest.Mask)),
            LandmarkDecoding.NextRegion(landmarks, region, size));
    }

    public void Dispose() => _session.Dispose();
}
