using Dorsal.Drawing.Colours;
using Dorsal.Drawing.Overlay;
using Dorsal.Drawing.Sheets;
using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Drawing.Annotation;

/// <summary>From in front or behind, where nothing of the back is measured: the limbs of both sides, as far as they were seen.</summary>
internal sealed class BothSidesMark : IMark
{
    private const double Seen = 0.5;
    private const byte Opacity = 225;

    private static readonly BodyPoint[][] Chains =
    [
        [BodyPoint.LeftWrist, BodyPoint.LeftElbow, BodyPoint.LeftShoulder, BodyPoint.RightShoulder, BodyPoint.RightElbow, BodyPoint.RightWrist],
        [BodyPoint.LeftAnkle, BodyPoint.LeftKnee, BodyPoint.LeftHip, BodyPoint.RightHip, BodyPoint.RightKnee, BodyPoint.RightAnkle],
    ];

    public void Draw(Sheet sheet, ShownMoment moment)
    {
        if (moment.Lift.View.WhyNotSagittal is null || moment.Span is not { } span)
            return;

        var frames = moment.Lift.Seen.Lifter.Frames;
        ImagePoint? At(BodyPoint point) => Blend.Of(SeenAt(frames[span.Before], point), SeenAt(frames[span.After], point), span.Share);

        var stroke = new Stroke(Palette.Ours.Skeleton.WithAlpha(Opacity), 1.2, Halo: true);
        foreach (var chain in Chains)
            sheet.Path(chain.Select(At), stroke);
    }

    private static ImagePoint? SeenAt(LifterFrame frame, BodyPoint point)
        => frame.Pose is { } pose && pose[point].Visibility >= Seen ? pose[point].Point : null;
}
