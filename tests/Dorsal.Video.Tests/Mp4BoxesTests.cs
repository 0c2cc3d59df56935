namespace Dorsal.Video.Tests;

/// <summary>Files of boxes that no encoder of these tests writes.</summary>
public sealed class Mp4BoxesTests(ClipFolder clips) : IClassFixture<ClipFolder>
{
    private static readonly byte[] Description = [0, 0, 0, 12, .. "moov"u8, .. "lift"u8];

    [Fact]
    public void BehindAFilmOfManyGigabytes_ItsDescriptionIsFound()
    {
        // Where the length is 1 the true one follows, in eight bytes.
        byte[] frames = [0, 0, 0, 1, .. "mdat"u8, 0, 0, 0, 0, 0, 0, 0, 20, .. "film"u8];

        Assert.Equal("lift"u8, Described([.. frames, .. Description]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void BehindABoxThatDoesNotSayWhereItEnds_NothingIsLookedFor(byte length)
        => Assert.Empty(Described([0, 0, 0, length, .. "mdat"u8, .. Description]));

    [Fact]
    public void OfADescriptionThatIsCutOff_TheBeginningIsRead() => Assert.Equal("li"u8, Described(Description[..^2]));

    [Fact]
    public void ADescriptionThatIsTheRestOfTheFile_IsRead() => Assert.Equal("lift"u8, Described([0, 0, 0, 0, .. Description[4..]]));

    private byte[] Described(byte[] file)
    {
        File.WriteAllBytes(clips.PathOf("boxes.mp4"), file);
        return Mp4Boxes.Description(clips.PathOf("boxes.mp4"));
    }
}
