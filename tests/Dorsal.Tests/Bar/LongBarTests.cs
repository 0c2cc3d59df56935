using Dorsal.Bar;
using Dorsal.Footage;
using Dorsal.Quantities;
using Dorsal.Tests.Person;

namespace Dorsal.Tests.Bar;

/// <summary>What is kept of each frame of a film too long to be kept itself, while its bar is followed. Alone, because other tests need memory too.</summary>
[Collection(nameof(LongFilmTests))]
public class LongBarTests
{
    /// <summary>Bytes that a frame may add, of which the points of its rim are most.</summary>
    private const double MostAFrame = 1600;

    [Fact]
    public void LongerFilm_KeepsLittleOfEachFrameWhileTheBarIsFollowed()
    {
        // Measured: 1270 bytes a frame, and 2280 with a third of the frames, so that about 780 KB are paid once a film and would hide the rest.
        var footage = new RepeatedFootage(new DrawnLift { Frames = 60 }, 50);
        var film = GreyFilm.Read(footage, 1, CancellationToken.None);
        var bar = BarTracker.Track(film, footage.Drawn, footage.Hands, 1, CancellationToken.None);

        Assert.True(bar.HasPlate);
        Assert.InRange(footage.MostAFrame, 0, MostAFrame);
    }

    /// <summary>A drawn lift again and again, on the left of a wide picture; weighs the memory half-way and at the end of every reading.</summary>
    private sealed class RepeatedFootage(DrawnLift lift, int times) : IFootage
    {
        private const int Wider = 3;

        private readonly DrawnFootage once = new(lift);
        private readonly IReadOnlyList<HandPosition> hands = lift.Hands;

        public VideoFacts Facts { get; } = new(
            "long.mp4", Wider * lift.Width, lift.Height, 0,
            [.. Enumerable.Range(0, times * lift.Frames).Select(frame => Seconds.Of(frame / DrawnLift.FramesPerSecond))], false);

        public PictureArea Drawn => PictureArea.Whole(lift.Width, lift.Height);

        /// <summary>Bytes that a frame of the second half has added, the most of all readings.</summary>
        public double MostAFrame { get; private set; }

        public IReadOnlyList<HandPosition> Hands
            => [.. Facts.FrameTimes.Select((time, i) => hands[i % lift.Frames] with { Time = time })];

        public IEnumerable<VideoFrame<ColourPicture>> ReadColour(FrameChoice frames, int held, CancellationToken cancellation)
            => throw new NotSupportedException();

        public IEnumerable<VideoFrame<GreyPicture>> ReadGrey(int shrink, CancellationToken cancellation)
        {
            var (index, halfway) = (0, 0L);
            foreach (var frame in Enumerable.Range(0, times).SelectMany(_ => once.ReadGrey(shrink, cancellation)))
            {
                yield return new VideoFrame<GreyPicture>(index, Facts.FrameTimes[index], Widened(frame.Picture));
                index++;
                if (index == Facts.FrameCount / 2)
                    halfway = GC.GetTotalMemory(forceFullCollection: true);
            }

            MostAFrame = Math.Max(MostAFrame, (GC.GetTotalMemory(forceFullCollection: true) - halfway) / (Facts.FrameCount / 2.0));
        }

        private static GreyPicture Widened(GreyPicture picture)
        {
            var luma = new byte[Wider * picture.Width * picture.Height];
            for (var row = 0; row < picture.Height; row++)
                picture.Luma.AsSpan(row * picture.Width, picture.Width).CopyTo(luma.AsSpan(row * Wider * picture.Width));

            return new GreyPicture(Wider * picture.Width, picture.Height, luma);
        }
    }
}
