using System.Globalization;

namespace Dorsal.Exports.Tests;

/// <summary>Reads a TRC file by the rules of OpenSim's documentation, and refuses whatever departs from them.</summary>
internal sealed class StrictTrc
{
    private static readonly string[] Keys =
        ["DataRate", "CameraRate", "NumFrames", "NumMarkers", "Units", "OrigDataRate", "OrigDataStartFrame", "OrigNumFrames"];

    public StrictTrc(string text)
    {
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
        var lines = text.Split('\n')[..^1];
        Assert.Equal(["PathFileType", "4", "(X/Y/Z)", "lift.trc"], lines[0].Split('\t'));
        Assert.Equal(Keys, lines[1].Split('\t'));
        var values = lines[2].Split('\t');
        Assert.Equal(Keys.Length, values.Length);
        (Rate, Units) = (Number(values[0]), values[4]);

        Markers = ReadMarkers(lines[3], int.Parse(values[3], CultureInfo.InvariantCulture));
        Assert.Equal(
            ["", "", .. Enumerable.Range(1, Markers.Length).SelectMany(i => new[] { $"X{i}", $"Y{i}", $"Z{i}" }), ""], lines[4].Split('\t'));
        Assert.Equal("", lines[5]);
        Rows = [.. lines[6..].Select(ReadRow)];
        Assert.Equal(int.Parse(values[2], CultureInfo.InvariantCulture), Rows.Count);
    }

    public double Rate { get; }

    public string Units { get; }

    public string[] Markers { get; }

    public IReadOnlyList<(double Time, (double X, double Y, double Z)?[] Places)> Rows { get; }

    public (double X, double Y, double Z)? At(int row, string marker) => Rows[row].Places[Array.IndexOf(Markers, marker)];

    private static string[] ReadMarkers(string line, int count)
    {
        var cells = line.Split('\t');
        Assert.Equal(["Frame#", "Time"], cells[..2]);
        Assert.Equal(2 + (3 * count) + 1, cells.Length);
        return [.. Enumerable.Range(0, count).Select(i => cells[2 + (3 * i)])];
    }

    private (double, (double, double, double)?[]) ReadRow(string line, int index)
    {
        // Each cell is closed by a tab, the last one too.
        var cells = line.Split('\t');
        Assert.Equal(2 + (3 * Markers.Length) + 1, cells.Length);
        Assert.Equal("", cells[^1]);
        Assert.Equal(index + 1, int.Parse(cells[0], CultureInfo.InvariantCulture));
        return (Number(cells[1]), [.. cells[2..^1].Chunk(3).Select(Place)]);
    }

    private static (double, double, double)? Place(string[] cells)
    {
        if (cells.All(cell => cell.Length == 0))
            return null;

        return (Number(cells[0]), Number(cells[1]), Number(cells[2]));
    }

    private static double Number(string cell)
    {
        var number = double.Parse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        Assert.True(double.IsFinite(number));
        return number;
    }
}
