using System.Globalization;

namespace Dorsal.Exports.Tests;

/// <summary>Reads a motion file by the rules of OpenSim's documentation, and refuses whatever departs from them.</summary>
internal sealed class StrictMot
{
    public StrictMot(string text)
    {
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        var lines = text.Split('\n')[..^1];
        var end = Array.IndexOf(lines, "endheader");
        Assert.True(end > 0);
        Assert.DoesNotContain('=', lines[0]);
        var header = lines[1..end].Select(line => line.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        Assert.Equal(("1", "yes"), (header["version"], header["inDegrees"]));

        Names = lines[end + 1].Split('\t');
        Rows = [.. lines[(end + 2)..].Select(line => line.Split('\t').Select(cell => double.Parse(
            cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)).ToArray())];
        Assert.Equal("time", Names[0]);
        Assert.Equal(Names.Length, Names.Distinct().Count());
        Assert.Equal(
            (int.Parse(header["nRows"], CultureInfo.InvariantCulture), int.Parse(header["nColumns"], CultureInfo.InvariantCulture)),
            (Rows.Count, Names.Length));
        Assert.All(Rows, row => Assert.Equal(Names.Length, row.Length));
        Assert.All(Rows.Zip(Rows.Skip(1)), pair => Assert.True(pair.Second[0] > pair.First[0]));
    }

    public string[] Names { get; }

    public IReadOnlyList<double[]> Rows { get; }

    public double At(int row, string name) => Rows[row][Array.IndexOf(Names, name)];
}
