using Dorsal.Footage;
using Dorsal.Signals;

namespace Dorsal.Bar;

/// <summary>What the survey knows of the plate: its rim in pixels of the displayed picture, and roughly where it was when.</summary>
internal sealed record SurveyedPlate(double RadiusX, double RadiusY, double[] Times, ImagePoint[] Centres)
{
    /// <summary>Seconds from the nearest sighting.</summary>
    public double Distance(double seconds) => NearestTime.Distance(Times, seconds);

    /// <summary>On the straight line between neighbours; before the first and after the last the plate is taken to rest.</summary>
    public ImagePoint At(double seconds)
    {
        var next = Array.BinarySearch(Times, seconds);
        next = next >= 0 ? next : ~next;
        if (next == 0)
            return Centres[0];
        if (next == Times.Length)
            return Centres[^1];

        var part = (seconds - Times[next - 1]) / (Times[next] - Times[next - 1]);
        return Centres[next - 1] + ((Centres[next] - Centres[next - 1]) * part);
    }
}
