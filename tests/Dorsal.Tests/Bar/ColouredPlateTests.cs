using Dorsal.Bar;
using Dorsal.Footage;

namespace Dorsal.Tests.Bar;

/// <summary>A plate whose luma is that of everything behind it.</summary>
public class ColouredPlateTests
{
    private static readonly DrawnLift Lift = new();

    [Fact]
    public void PlateThatOnlyItsColourTells_IsFollowed()
    {
        var bar = BarTracker.TrackInAnyColour(Film(), Area, Lift.Hands, 2, default);
        Assert.True(bar.HasPlate);
        Assert.InRange(bar.Frames[0].Centre!.Value.DistanceTo(Lift.Centre(0)), 0, 2);
    }

    [Fact]
    public void InLumaAlone_ThereIsNone() => Assert.False(BarTracker.Track(Film(), Area, Lift.Hands, 2, default).HasPlate);

    private static PictureArea Area => PictureArea.Whole(Lift.Width, Lift.Height);

    private static GreyFilm Film() => GreyFilm.Read(new ColouredFootage(), BarTracker.ShrinkFor(Lift.TrunkLength), default);

    /// <summary>What is dark in the drawing is blue in the film, what is bright is red, and all of one luma.</summary>
    private sealed class ColouredFootage : IFootage
    {
        private const byte Luma = 100;

        private readonly DrawnFootage drawn = new(Lift);

        public VideoFacts Facts => drawn.Facts;

        public IEnumerable<VideoFrame<ColourPicture>> ReadColour(FrameChoice frames, int held, CancellationToken cancellation)
            => drawn.ReadGrey(2, cancellation).Where(frame => frames.Holds(frame.Index)).Select(frame => new VideoFrame<ColourPicture>(frame.Index, frame.Time, Coloured(frame.Picture)));

        public IEnumerable<VideoFrame<GreyPicture>> ReadGrey(int shrink, CancellationToken cancellation)
            => drawn.ReadGrey(shrink, cancellation).Select(frame =>
            {
                Array.Fill(frame.Picture.Luma, Luma);
                return frame;
            });

        private ColourPicture Coloured(GreyPicture half)
        {
            var planes = new byte[ColourPicture.BytesOf(Facts.Width, Facts.Height)];
            Array.Fill(planes, Luma);
            for (var i = 0; i < half.Luma.Length; i++)
                (planes[^(half.Luma.Length - i)], planes[^((2 * half.Luma.Length) - i)]) = (half.Luma[i], (byte)(255 - half.Luma[i]));

            return new ColourPicture(Facts.Width, Facts.Height, planes, ColourCoding.Full);
        }
    }
}
