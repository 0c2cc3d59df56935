using Dorsal.Footage;

namespace Dorsal.Person;

/// <summary>Reads one person in one picture, from a rough idea of where that person is.</summary>
internal sealed class PersonFinder(IPersonDetector detector, ILandmarkNet net, PictureArea area)
{
    /// <summary>Passes of "read, take the next region" after a start from elsewhere; three or four settle.</summary>
    private const int SettlingPasses = 3;

    /// <summary>Somebody this far from where the person was expected is another (share of the side). Ours; no measurement is on record.</summary>
    private const double OtherPerson = 0.5;

    /// <summary>
    /// From one reading to the next a body goes no further than this (share of the side), and grows or shrinks by no more than this factor; if it
    /// seems to, it is looked for anew. Ours; no measurement is on record.
    /// </summary>
    private const double LargestJump = 0.3;
    private const double LargestGrowth = 1.5;

    /// <summary>
    /// Radians from upright. Of 53 real films bodies reach 103 degrees, lying on a bench; readings at 118 to 169, with a presence of 0.8 and more, took legs
    /// for arms, and the next frame's region is turned after them. Ours.
    /// </summary>
    private const double HeadDown = 2.0;

    /// <summary>
    /// A body that lies this much off the region that was looked at (shares of the side, radians) is read again where it is: the
    /// trunk is read bent by a third of what the region is turned too far. Ours.
    /// </summary>
    private const double OffCentre = 0.02;
    private const double OffSide = 0.04;
    private const double OffAngle = 0.04;

    /// <summary>
    /// Nearly every body is in the middle when it is read again. Of one that bends quickly the net sees as little as a sixth of what the
    /// region is turned too far, until it is near. Ours.
    /// </summary>
    private const int CentringPasses = 3;

    public static bool IsElsewhere(PersonRegion region, PersonRegion expected)
        => region.Centre.DistanceTo(expected.Centre) > OtherPerson * Math.Max(region.Side, expected.Side);

    /// <summary>Where nothing but the place in a neighbouring frame of the survey is known.</summary>
    public PersonReading? Start(ColourPicture picture, PersonRegion expected)
        => Settle(picture, expected) ?? Detect(picture, expected);

    /// <param name="region">Where the frame before says to look.</param>
    /// <param name="seed">Where the survey saw the person, in case the frame before was wrong.</param>
    public PersonReading? Continue(ColourPicture picture, PersonRegion region, PersonRegion seed)
    {
        var reading = net.Read(picture, area, region);
        if (IsGood(reading, region))
            return Centred(picture, reading, region);

        reading.Mask.Dispose();
        return Detect(picture, region) ?? Settle(picture, seed);
    }

    public PersonReading? Settle(ColourPicture picture, PersonRegion region)
    {
        var reading = net.Read(picture, area, region.OnGrid());
        for (var pass = 1; pass < SettlingPasses && reading.Presence >= LifterTracker.MinimumPresence; pass++)
        {
            reading.Mask.Dispose();
            reading = net.Read(picture, area, reading.Next.OnGrid());
        }

        if (reading.Presence >= LifterTracker.MinimumPresence && !IsElsewhere(reading.Next, region) && !IsHeadDown(reading.Next))
            return reading;

        reading.Mask.Dispose();
        return null;
    }

    private PersonReading Centred(ColourPicture picture, PersonReading first, PersonRegion from)
    {
        var (reading, looked) = (first, from);
        for (var pass = 0; pass < CentringPasses && !IsAt(reading.Next, looked); pass++)
        {
            looked = reading.Next.OnGrid();
            var again = net.Read(picture, area, looked);
            if (again.Presence < LifterTracker.MinimumPresence)
            {
                again.Mask.Dispose();
                return reading;
            }

            reading.Mask.Dispose();
            reading = again;
        }

        return reading;
    }

    private static bool IsAt(PersonRegion body, PersonRegion looked)
        => body.Centre.DistanceTo(looked.Centre) <= OffCentre * looked.Side
            && Math.Abs(body.Side - looked.Side) <= OffSide * looked.Side
            && Math.Abs(Math.IEEERemainder(body.Angle - looked.Angle, 2 * Math.PI)) <= OffAngle;

    private PersonReading? Detect(ColourPicture picture, PersonRegion expected)
    {
        var nearest = detector.Detect(picture, area)
            .Where(person => !IsElsewhere(person.Region, expected))
            .MinBy(person => person.Region.Centre.DistanceTo(expected.Centre));
        return nearest is null ? null : Settle(picture, nearest.Region);
    }

    private static bool IsHeadDown(PersonRegion body) => Math.Abs(Math.IEEERemainder(body.Angle, 2 * Math.PI)) > HeadDown;

    private static bool IsGood(PersonReading reading, PersonRegion from)
    {
        var growth = reading.Next.Side / from.Side;
        return reading.Presence >= LifterTracker.MinimumPresence
            && !IsHeadDown(reading.Next)
            && reading.Next.Centre.DistanceTo(from.Centre) < LargestJump * from.Side
            && growth < LargestGrowth && growth > 1 / LargestGrowth;
    }
}
