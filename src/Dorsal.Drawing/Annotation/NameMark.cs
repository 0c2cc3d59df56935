using Dorsal.Drawing.Colours;
using Dorsal.Drawing.Sheets;
using Dorsal.Footage;

namespace Dorsal.Drawing.Annotation;

/// <summary>What drew this, small in the lower right corner.</summary>
internal sealed class NameMark(AnnotatedSize size, PlaquePlaces places) : IMark
{
    private const string Name = "dorsal";
    private const double LetterShare = 0.8;
    private const byte Opacity = 190;

    public void Draw(Sheet sheet, ShownMoment moment)
    {
        var (video, letters) = (moment.Lift.Seen.Video, LetterShare * size.Letters);
        var width = sheet.WidthOf(Name, letters);
        var start = new ImagePoint(video.Width - size.Letters - width, video.Height - size.Letters);
        if (places.Take([start - new ImagePoint(0, letters)], width, letters) is null)
            return;

        sheet.Text(Name, start, Palette.Ours.Letters.WithAlpha(Opacity), letters, halo: true);
    }
}
