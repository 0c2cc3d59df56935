using Dorsal.Drawing.Colours;
using Dorsal.Drawing.Sheets;
using Dorsal.Footage;

namespace Dorsal.Drawing.Annotation;

/// <summary>From in front or behind, where nothing of the back is measured: the limbs of both sides, as far as they were seen.</summary>
internal sealed class BothSidesMark : IMark
{
    private const byte Opacity = 225;

    public void Draw(Sheet sheet, ShownMoment moment)
    {
        var stroke = new Stroke(Palette.Ours.Skeleton.WithAlpha(Opacity), 1.2, Halo: true);
        foreach (var limb in moment.Frame.Limbs.Values)
            sheet.Path(limb.Select(point => (ImagePoint?)point), stroke);
    }
}
