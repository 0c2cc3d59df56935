using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Scene;

/// <summary>Learns what stands behind the lifter from frames spread over the film, each where the lifter is elsewhere.</summary>
public static class StillSceneFinder
{
    /// <summary>
    /// Round the lifter's outline so much is not taken for background, as a share of the region that the net looked at. Ours; no measurement is on
    /// record.
    /// </summary>
    private const double Margin = 0.045;

    /// <param name="samples">Frames spread over the film, among them those in which the lifter was sighted.</param>
    /// <param name="camera">Of one that moves the scene is as its first surveyed picture shows it.</param>
    /// <param name="threads">How many share the work.</param>
    /// <returns>Absent when the lifter is in too few frames.</returns>
    public static StillScene? Find(
        IEnumerable<VideoFrame<ColourPicture>> samples, IReadOnlyList<SurveySighting> survey, SurveyedCamera? camera, int threads)
    {
        var bodies = survey.ToDictionary(sighting => sighting.FrameIndex, Body);
        List<(ColourPicture Picture, SightedBody Body)> views =
        [
            .. samples.Where(sample => bodies.GetValueOrDefault(sample.Index) is not null)
                .Select(sample => (sample.Picture, Body: bodies[sample.Index]!, Shift: camera is null ? CameraShift.None : camera.ShiftOf(sample.Index)))
                .Where(view => view.Shift is not null)
                .SharedBy(threads)
                .Select(view => camera is null ? (view.Picture, view.Body) : (SteadyPicture.Of(view.Picture, view.Shift!.Value), view.Body.Moved(view.Shift.Value))),
        ];
        if (views.Count < PixelHistory.FewestViews)
            return null;

        var history = new PixelHistory(Around([.. views.Select(view => view.Body)], views[0].Picture));
        foreach (var (picture, body) in views)
            history.Add(picture, body.Outline.Points, (int)Math.Round(body.Margin));

        return history.Scene(threads);
    }

    private static SightedBody? Body(SurveySighting sighting) => MaskOutline.Trace(sighting.Reading.Mask) is { } outline
        ? new SightedBody(outline, Margin * sighting.Reading.Mask.Region.Side)
        : null;

    private static PictureArea Around(IReadOnlyList<SightedBody> bodies, ColourPicture picture)
    {
        var points = bodies.SelectMany(body => body.Outline.Points).ToList();
        var margin = bodies.Max(body => body.Margin);
        return new PictureArea(
            (int)Math.Max(0, points.Min(p => p.X) - margin),
            (int)Math.Max(0, points.Min(p => p.Y) - margin),
            (int)Math.Min(picture.Width, points.Max(p => p.X) + margin),
            (int)Math.Min(picture.Height, points.Max(p => p.Y) + margin));
    }

    private sealed record SightedBody(Silhouette Outline, double Margin)
    {
        public SightedBody Moved(CameraShift shift) => this with { Outline = Outline with { Points = [.. Outline.Points.Select(shift.Of)] } };
    }
}
