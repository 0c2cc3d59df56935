using Dorsal.Footage;
using Dorsal.Inference.Landmarks;
using Dorsal.Inference.Nets;
using Dorsal.Inference.Sampling;
using Dorsal.Person;

namespace Dorsal.Inference.Detection;

/// <summary>
/// BlazePose's detector. It looks for faces with the body they belong to, so a hidden face can cost the person.
/// Several threads may ask one instance at once.
/// </summary>
public sealed class BlazePoseDetector : IPersonDetector, IDisposable
{
    // As in the public pose graph (min_score_thresh).
    private const double DefaultThreshold = 0.5;

    private readonly NetSession _session;
    private readonly double _threshold;

    /// <param name="threshold">The lowest score, 0 to 1, that counts as a person.</param>
    /// <param name="folder">Where the nets lie, when not beside the program.</param>
    public BlazePoseDetector(double threshold = DefaultThreshold, NetOptions? options = null, string? folder = null)
    {
        _threshold = threshold;
        _session = new NetSession(ModelManifest.Detector, folder ?? ModelManifest.Folder, options ?? NetOptions.Default);
    }

    /// <inheritdoc />
    public IReadOnlyList<PersonSighting> Detect(ColourPicture picture, PictureArea area)
    {
        var view = Letterbox(area);
        using var run = _session.Begin();
        RegionSampler.Sample(picture, area, view, ModelManifest.Detector.InputSize, PixelRange.MinusOneToOne, run.Input, _session.Threads);
        run.Run();
        var candidates = CandidateDecoding.Decode(
            run.Output(ModelManifest.Boxes), run.Output(ModelManifest.Scores), _threshold);
        return [.. WeightedSuppression.Merge(candidates).Select(person => Sighting(person, view))];
    }

    public void Dispose() => _session.Dispose();

    /// <summary>The smallest upright square around the area; what it shows beyond the area is black.</summary>
    private static PersonRegion Letterbox(PictureArea area) => new(
        new ImagePoint((area.Left + area.Right) / 2.0, (area.Top + area.Bottom) / 2.0), Math.Max(area.Width, area.Height), 0);

    private static PersonSighting Sighting(Candidate person, PersonRegion view) => new(
        AlignedRegion.Around(view.ToImage(person.CentreX, person.CentreY), view.ToImage(person.AboveX, person.AboveY)), person.Score);
}
