using Dorsal.Footage;

namespace Dorsal.Video.Tests;

/// <summary>Each file is what ffprobe printed for a film with the oddity in its name, cut to a few packets.</summary>
public sealed class ProbeParserTests
{
    [Fact]
    public void FilmRotatedByDisplayMatrix_IsMeasuredUpright()
    {
        var probe = Parse("rotated-by-display-matrix");

        Assert.Equal((352, 640, 90), (probe.Facts.Width, probe.Facts.Height, probe.Facts.RotationDegrees));
        Assert.Equal(new DisplayTurn(90, Mirrored: false), probe.Turn);
        Assert.True(probe.FramesAreCertain);
    }

    [Fact]
    public void FilmRotatedByTag_IsMeasuredUpright()
    {
        var probe = Parse("rotated-by-tag");

        Assert.Equal((1080, 1920, 270), (probe.Facts.Width, probe.Facts.Height, probe.Facts.RotationDegrees));
    }

    [Fact]
    public void FrontCameraThatMirrors_IsNotTurnedUpsideDown() =>
        Assert.Equal(new DisplayTurn(0, Mirrored: true), Parse("front-camera-mirrored").Turn);

    [Fact]
    public void VariableFrameRate_KeepsEveryStampAndStartsAtZero()
    {
        var facts = Parse("variable-frame-rate").Facts;

        Assert.True(facts.VariableFrameRate);
        Assert.Equal([0, 512 / 15360.0, 0.4, 0.5], facts.FrameTimes.Select(time => time.Number));
    }

    [Fact]
    public void EditListThatHidesTheFirstFrames_LeavesOnlyThoseShown()
    {
        var probe = Parse("edit-list-hides-the-first-frames");

        Assert.Equal([0, 512 / 15360.0, 1024 / 15360.0], probe.Facts.FrameTimes.Select(time => time.Number));
        Assert.False(probe.Facts.VariableFrameRate);
        Assert.True(probe.FramesAreCertain);
    }

    [Fact]
    public void TransferBrokenOff_MustBeDecodedToKnowItsFrames() =>
        Assert.False(Parse("transfer-broken-off").FramesAreCertain);

    [Theory]
    [InlineData(3, "0 K__", "2 ___", "1 ___", true)]
    [InlineData(4, "0 K__", "2 ___", "1 ___", false)] // One of them is not in the file.
    [InlineData(3, "0 ___", "2 ___", "1 ___", false)] // The first cannot be decoded.
    [InlineData(3, "0 K__", "2 __C", "1 ___", false)] // One is corrupt.
    [InlineData(3, "0 K__", "2 ___", "2 ___", false)] // Two are shown at once.
    public void OnlyWhereEachPacketIsAFrame_ItNeedNotBeDecodedToKnowThem(int announced, string first, string second, string third, bool areCertain)
    {
        var packets = ((string[])[first, second, third]).Select(packet => $$"""{ "pts": {{packet[0]}}, "flags": "{{packet[2..]}}" }""");
        var json = $$"""
            { "streams": [{ "width": 64, "height": 48, "avg_frame_rate": "30/1", "time_base": "1/30", "nb_frames": "{{announced}}" }], "packets": [{{string.Join(',', packets)}}] }
            """;

        Assert.Equal(areCertain, ProbeParser.Parse(json, "lift.mp4").FramesAreCertain);
    }

    [Fact]
    public void FramesWithoutStamps_FollowAtTheNominalRate()
    {
        var probe = Parse("decoded-frames-without-stamps");

        Assert.Equal([0, 0.040, 0.079, 0.119], probe.Facts.FrameTimes.Select(time => Math.Round(time.Number, 6)));
        Assert.True(probe.FramesAreCertain);
    }

    [Fact]
    public void StretchedPixels_AreShownSquare()
    {
        var facts = Parse("stretched-pixels-on-their-side").Facts;

        Assert.Equal((576, 1024), (facts.Width, facts.Height));
    }

    [Fact]
    public void PixelsSquareUpToRounding_AreLeftAlone() => Assert.Equal(720, Parse("pixels-square-up-to-rounding").Facts.Width);

    [Theory]
    [InlineData("song-with-cover")]
    [InlineData("no-frames")]
    public void NothingToWatch_IsTheUsersMistakeInOneSentence(string name)
    {
        var mistake = Assert.Throws<UserInputException>(() => Parse(name));

        Assert.StartsWith("lift.mp4 ", mistake.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", mistake.Message, StringComparison.Ordinal);
    }

    private static VideoProbe Parse(string name) =>
        ProbeParser.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Probes", name + ".json")), "lift.mp4");
}
