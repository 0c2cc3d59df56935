using System.Runtime.Intrinsics;
using Dorsal.Bar;

namespace Dorsal.Tests.Bar;

public sealed class ScharrTests
{
    [Fact]
    public void EdgesOfEightColumns_AreThoseOfEachColumnAlone()
    {
        var rows = new byte[3][];
        var chance = new Random(1);
        for (var row = 0; row < rows.Length; row++)
            chance.NextBytes(rows[row] = new byte[11]);

        var (across, down) = Scharr.Slopes(rows[0], rows[1], rows[2], 1);

        for (var i = 0; i < Vector256<float>.Count; i++)
            Assert.Equal(Scharr.Slope(rows[0], rows[1], rows[2], 1 + i), (across[i], down[i]));
    }
}
