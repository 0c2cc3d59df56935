using System.Collections;
using Dorsal.Footage;
using Dorsal.Signals;

namespace Dorsal.Person;

/// <summary>Points of an outline as <see cref="PackedNumbers"/>.</summary>
internal sealed class PackedPoints(IReadOnlyList<double> across, IReadOnlyList<double> down) : IReadOnlyList<ImagePoint>
{
    public int Count => across.Count;

    public ImagePoint this[int index] => new(across[index], down[index]);

    public static PackedPoints Of(IReadOnlyList<ImagePoint> points)
        => new(PackedNumbers.Of([.. points.Select(point => point.X)]), PackedNumbers.Of([.. points.Select(point => point.Y)]));

    public IEnumerator<ImagePoint> GetEnumerator() => across.Zip(down, (x, y) => new ImagePoint(x, y)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
