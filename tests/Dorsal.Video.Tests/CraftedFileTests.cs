using Dorsal.Footage;

namespace Dorsal.Video.Tests;

/// <summary>Files that ask ffmpeg to open another one. The other one is a film that can be read, so that a success would show.</summary>
public sealed class CraftedFileTests(ClipFolder clips) : IClassFixture<ClipFolder>
{
    private const string Playlist = "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nOTHER\n#EXT-X-ENDLIST\n";

    private const string Manifest =
        """
        <?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" mediaPresentationDuration="PT1S"><Period><AdaptationSet
        mimeType="video/mp4"><Representation id="1" bandwidth="1"><BaseURL>OTHER</BaseURL></Representation></AdaptationSet></Period></MPD>
        """;

    [Theory]
    [InlineData("playlist.m3u8", Playlist)]
    [InlineData("playlist.mp4", Playlist)]
    [InlineData("list.ffconcat", "ffconcat version 1.0\nfile 'OTHER'\n")]
    [InlineData("list.mp4", "ffconcat version 1.0\nfile 'OTHER'\n")]
    [InlineData("list.mkv", "ffconcat version 1.0\nfile 'OTHER'\noption safe 0\n")]
    [InlineData("manifest.mpd", Manifest)]
    [InlineData("manifest.mp4", Manifest)]
    [InlineData("session.sdp", "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 5004 RTP/AVP 96\na=rtpmap:96 H264/90000\n")]
    [InlineData("reference.mov", "rtsptextRTSP://127.0.0.1/film\n")]
    [InlineData("script.avs", "AviSource(\"OTHER\")\n")]
    public void ATextThatNamesAnotherFile_DoesNotOpenIt(string name, string text)
    {
        File.WriteAllText(clips.PathOf(name), text.Replace("OTHER", $"file:{Other}", StringComparison.Ordinal));
        var nearby = $"nearby-{name}";
        File.WriteAllText(clips.PathOf(nearby), text.Replace("OTHER", Path.GetFileName(Other), StringComparison.Ordinal));

        foreach (var crafted in new[] { name, nearby })
            Assert.EndsWith("give a film of the lift, such as an .mp4 or .mov file.", Mistake(clips.PathOf(crafted)), StringComparison.Ordinal);
    }

    [Fact]
    public void ATextThatNamesAnotherFile_HasNotItsSound()
    {
        var talking = clips.Run("talking.mp4", ["-f", "lavfi", "-i", "sine=d=0.2", "-c:a", "aac"]);
        File.WriteAllText(clips.PathOf("sound.ffconcat"), $"ffconcat version 1.0\nfile '{Path.GetFileName(talking)}'\n");

        Assert.Equal("aac", SoundProber.FindCodec(talking, clips.Tools, CancellationToken.None));
        Assert.Null(SoundProber.FindCodec(clips.PathOf("sound.ffconcat"), clips.Tools, CancellationToken.None));
    }

    [Theory]
    [InlineData("picture%03d.png")]
    [InlineData("concat:a.mp4|b.mp4")]
    [InlineData("subfile,,start,0,end,0,,:a.mp4")]
    [InlineData("pipe:0")]
    [InlineData("-")]
    [InlineData("http://127.0.0.1/a.mp4")]
    public void ANameThatMeansMoreToFfmpeg_IsJustAName(string name)
        => Assert.Contains("There is no file", Mistake(name), StringComparison.Ordinal);

    [Fact]
    public void EveryCallThatOpensAFile_LimitsProtocolsAndContainers_AndNeverReadsTheTerminal()
    {
        var probe = VideoProber.Probe(new FilmSource(Other), clips.Tools, CancellationToken.None);
        var version = clips.Tools.Ffmpeg.Version!;
        string[][] calls =
        [
            DecodeArguments.Grey(Other, probe, version, 1),
            DecodeArguments.Colour(Other, probe, version, FrameChoice.All),
            DecodeArguments.Colour(Other, probe, version, [1, 2]),
            DecodeArguments.Resized(Other, probe, version, new FilmShape(32, 32, 30, FilmPixels.Yuv420), FrameChoice.All),
            CopyArguments.Encode(Other, probe, version, FrameChoice.All, "a.nut"),
            CopyArguments.Wrap("a.nut", "a.mp4"),
            DecodeArguments.ColourAnd(Other, probe, version, FrameChoice.All, CopyArguments.Output(probe, version, FrameChoice.All, "a.nut")),
            EncodeArguments.Picture(new FilmShape(64, 48, 30), version, "a.nut"),
            EncodeArguments.Film("a.nut", new FilmSound(Other, "aac", probe.Lead), "a.mp4"),
        ];

        Assert.All(calls, call =>
        {
            Assert.Contains("-nostdin", call);
            Assert.DoesNotContain("-enable_drefs", call); // A QuickTime film may say that its frames lie in another file.
            var inputs = call.Index().Where(word => word.Item == "-i").Select(word => word.Index).ToList();
            Assert.NotEmpty(inputs);
            var begins = 0;
            foreach (var input in inputs)
            {
                var before = call[begins..input];
                Assert.Equal("file,pipe", before[Array.IndexOf(before, "-protocol_whitelist") + 1]);
                Assert.Contains("-format_whitelist", before);
                Assert.Matches("^(file:|pipe:0$)", call[input + 1]);
                begins = input;
            }
        });
    }

    private string Other => File.Exists(clips.PathOf("other.mp4")) ? clips.PathOf("other.mp4") : clips.Make("other.mp4", "testsrc=s=64x48:r=30:d=0.2");

    private string Mistake(string path) => Assert.Throws<UserInputException>(() => clips.Open(path)).Message;
}
