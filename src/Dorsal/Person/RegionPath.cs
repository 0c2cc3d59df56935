using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Person;

/// <summary>
/// Where the lifter was in the readings so far, and where to look next. A region that lags behind a moving lifter costs more than one
/// would think: moved on by one frame the hip's error falls from 6.6 to 6.3 degrees and the neck's from 4.6 to 4.1, and lagging by
/// one more the trunk lean's grows from 2.4 to 3.6 (ours, median RMSE of 14 rendered clips).
/// </summary>
internal sealed class RegionPath
{
    /// <summary>
    /// As a share of the side, and in radians: regions lie on a grid. What the net reads changes by pixels where its region moves by a fraction of one, and each region
    /// comes from the readings before: 0.0001 pixels, about what processors differ by, grew to several within ten readings, and the upper back of a film with
    /// writing over it was -6 to 12 degrees. On the grid they grow to nothing. Ours.
    /// </summary>
    private const double Grid = 0.01;

    private (Seconds Time, PersonRegion Region)? before;
    private (Seconds Time, PersonRegion Region)? last;

    /// <summary>Moved on as from the last reading but one to the last; absent where the lifter was lost.</summary>
    public PersonRegion? Ahead(Seconds time)
    {
        if (last is not { } here)
            return null;

        if (before is not { } past)
            return OnGrid(here.Region);

        var step = here.Time.Number - past.Time.Number;
        return OnGrid(past.Region.Towards(here.Region, (time.Number - past.Time.Number) / step));
    }

    public void Add(Seconds time, PersonRegion? region) => (before, last) = (last, region is { } there ? (time, there) : null);

    private static PersonRegion OnGrid(PersonRegion region)
    {
        var side = Math.Exp(Rounded(Math.Log(region.Side), Grid));
        var centre = new ImagePoint(Rounded(region.Centre.X, Grid * side), Rounded(region.Centre.Y, Grid * side));
        return region with { Centre = centre, Side = side, Angle = Rounded(region.Angle, Grid) };
    }

    private static double Rounded(double value, double step) => Math.Round(value / step) * step;
}
