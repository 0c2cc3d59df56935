using Dorsal.Footage;
using Dorsal.Inference.Nets;
using Dorsal.Inference.Sampling;
using Dorsal.Person;

namespace Dorsal.Inference.Landmarks;

/// <summary>
/// The landmark net without anything round it, run as <see cref="BlazePoseLandmarkNet"/> runs it: what an analysis cannot be
/// quicker than. For one thread.
/// </summary>
public sealed class BareLandmarkNet : IDisposable
{
    private readonly NetSession session;
    private readonly NetRun run;
    private readonly int size;

    public BareLandmarkNet(PoseModel model, NetOptions options)
    {
        var file = ModelManifest.Of(model);
        session = new NetSession(file, ModelManifest.Folder, options);
        run = session.Begin();
        size = file.InputSize;
    }

    /// <summary>Puts a region of a picture into the net's input.</summary>
    public void Show(ColourPicture picture, PictureArea area, PersonRegion region)
        => RegionSampler.Sample(picture, area, region, size, PixelRange.ZeroToOne, run.Input, session.Threads);

    /// <summary>From the input to the outputs, and nothing else.</summary>
    public void Run() => run.Run();

    public void Dispose()
    {
        run.Dispose();
        session.Dispose();
    }
}
