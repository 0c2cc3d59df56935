using Dorsal.Drawing.Colours;
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
        if (moment.Lift.View.WhyNotSagittal is null || moment.Lift.Seen.Lifter.Frames[moment.Number].Pose is not { } pose)
            return;

        var stroke = new Stroke(Palette.Ours.Skeleton.WithAlpha(Opacity), 1.2, Halo: true);
        foreach (var chain in Chains)
            sheet.Path(chain.Select(point => pose[point].Visibility >= Seen ? pose[point].Point : (ImagePoint?)null), stroke);
    }
}
