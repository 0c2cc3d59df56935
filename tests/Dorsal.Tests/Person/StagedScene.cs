using System.Collections.Concurrent;
using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Quantities;

namespace Dorsal.Tests.Person;

/// <summary>
/// A film with known people in it, and nets that see them perfectly. Its pictures show only the number of the frame, in their first bytes, and where
/// it is asked for a brightness.
/// </summary>
internal sealed class StagedScene(params StagedPerson[] people) : IFootage, IPersonDetector, ILandmarkNet
{
    /// <summary>The net finds somebody whose middle is this near to the region's, in sides.</summary>
    private const double NetReach = 0.4;

    private const double HeadDown = 2.5;
    private const byte Nothing = 0;

    private readonly ConcurrentDictionary<int, int> readings = [];

    public PoseModel Model => PoseModel.Heavy;

    public int Frames { get; init; } = 120;

    public double FramesPerSecond { get; init; } = 30;

    /// <summary>How much of the way from the region that it looked at to the body the net sees.</summary>
    public double SeenOfTheWay { get; init; } = 1;

    /// <summary>Where else than the body is the net sees it, by where it looked.</summary>
    public Func<PersonRegion, ImagePoint> Off { get; init; } = _ => default;

    /// <summary>Whether the net takes the body's legs for its arms, in a frame that it has read so often before.</summary>
    public Func<int, int, bool> IsTurnedOver { get; init; } = (_, _) => false;

    /// <summary>What the outline of each frame tells by itself.</summary>
    public Func<int, OutlineGlance> Outline { get; init; } = _ => OutlineGlance.Nothing;

    /// <summary>How bright a frame is, all of it; absent where pictures are too small to tell.</summary>
    public Func<int, byte>? Brightness { get; init; }

    /// <summary>How often the net has been asked.</summary>
    public int Readings => readings.Values.Sum(before => before + 1);

    /// <summary>Traced wherever the net has read a mask.</summary>
    public Func<Silhouette?> Traced { get; init; } = () => null;

    public PictureArea Area => PictureArea.Whole(2000, 1000);

    public VideoFacts Facts => new(
        "scene", 2000, 1000, 0, [.. Enumerable.Range(0, Frames).Select(i => Seconds.Of(i / FramesPerSecond))], false);

    public LifterTrack Track(int threads = 2, Action<int>? passed = null)
        => new LifterTracker(this, this, Area, (_, _) => Traced(), frame => Outline(frame.Index), threads).Track(this, Survey(), passed, CancellationToken.None);

    public IReadOnlyList<SurveySighting> Survey()
        => LifterSurvey.FindLifter([.. ReadColour(FrameChoice.Spread(LifterSurvey.Samples, Facts), 1, default)], Area, this, this, 2, default);

    /// <summary>Every choice of frames that was asked for, in no order.</summary>
    public ConcurrentBag<FrameChoice> Asked { get; } = [];

    public IEnumerable<VideoFrame<ColourPicture>> ReadColour(FrameChoice frames, int held, CancellationToken cancellation)
    {
        Asked.Add(frames);
        return frames.Of(Frames).Select(i => new VideoFrame<ColourPicture>(i, Facts.FrameTimes[i], Picture(i)));
    }

    public IEnumerable<VideoFrame<GreyPicture>> ReadGrey(int shrink, CancellationToken cancellation) => throw new NotSupportedException();

    public IReadOnlyList<PersonSighting> Detect(ColourPicture picture, PictureArea area)
        => [.. people.Where(person => person.IsDetected(FrameOf(picture))).OrderByDescending(person => person.Side)
            .Select(person => new PersonSighting(person.Region(FrameOf(picture)), 0.9))];

    public PersonReading Read(ColourPicture picture, PictureArea area, PersonRegion region)
    {
        var frame = FrameOf(picture);
        double Distance(StagedPerson person) => person.Centre(frame).DistanceTo(region.Centre);
        var nearest = people.MinBy(Distance)!;
        var reading = nearest.Read(frame) with
        {
            Mask = new PersonMask(region, 1, [-1]),
            Next = IsTurnedOver(frame, readings.AddOrUpdate(frame, 0, (_, before) => before + 1))
                ? region with { Angle = HeadDown }
                : Moved(region.Towards(nearest.Region(frame), SeenOfTheWay), Off(region)),
        };
        return Distance(nearest) < NetReach * region.Side ? reading : reading with { Presence = 0.05 };
    }

    private ColourPicture Picture(int frame)
    {
        var (width, height) = Brightness is null ? (1, 1) : (Area.Width, Area.Height);
        var planes = new byte[ColourPicture.BytesOf(width, height)];
        planes.AsSpan().Fill(Brightness?.Invoke(frame) ?? Nothing);
        (planes[0], planes[1]) = ((byte)(frame / 256), (byte)(frame % 256));
        return new ColourPicture(width, height, planes, ColourCoding.Full);
    }

    private static PersonRegion Moved(PersonRegion region, ImagePoint by) => region with { Centre = region.Centre + by };

    private static int FrameOf(ColourPicture picture) => (picture.Planes[0] * 256) + picture.Planes[1];
}
