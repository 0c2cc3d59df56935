using Dorsal.Footage;

namespace Dorsal.Video.Tests;

/// <summary>However a film stores its colours, they are read as they were.</summary>
public sealed class StoredColoursTests(ClipFolder clips) : IClassFixture<ClipFolder>
{
    private const int Tolerance = 6;

    private static readonly byte[] Colour = [192, 96, 32];

    [Theory]
    [InlineData("told601.mp4", "scale=out_color_matrix=bt601,format=yuv420p", "-c:v libx264 -crf 1 -colorspace smpte170m")]
    [InlineData("told709.mp4", "scale=out_color_matrix=bt709,format=yuv420p", "-c:v libx264 -crf 1 -colorspace bt709")]
    [InlineData("told2020.mkv", "scale=out_color_matrix=bt2020,format=yuv420p10le", "-c:v libx265 -x265-params log-level=none:crf=1 -colorspace bt2020nc")]
    [InlineData("untold.mp4", "scale=out_color_matrix=bt601,format=yuv420p", "-c:v libx264 -crf 1")]
    [InlineData("full-range.mp4", "scale=out_color_matrix=bt601:out_range=pc,format=yuvj420p", "-c:v libx264 -crf 1 -color_range pc")]
    [InlineData("motion-jpeg.avi", "scale=out_color_matrix=bt601:out_range=pc,format=yuvj420p", "-c:v mjpeg -q:v 2")]
    [InlineData("every-pixel.mp4", "scale=out_color_matrix=bt601,format=yuv444p", "-c:v libx264 -crf 1")]
    [InlineData("red-green-blue.mkv", "format=rgb24", "-c:v png")]
    public void Colours_AreReadAsTheyWere(string name, string filters, string options)
    {
        var film = clips.Run(name, ["-f", "lavfi", "-i", "color=0xC06020:s=63x47:r=10:d=0.3", "-vf", filters, .. options.Split(' ')]);

        var (red, green, blue) = clips.Open(film).ReadColour(CancellationToken.None).First().Picture.ColourAt(31, 23);

        Assert.InRange(red, Colour[0] - Tolerance, Colour[0] + Tolerance);
        Assert.InRange(green, Colour[1] - Tolerance, Colour[1] + Tolerance);
        Assert.InRange(blue, Colour[2] - Tolerance, Colour[2] + Tolerance);
    }
}
