using Dorsal.Video;

namespace Dorsal.Video.Tests;

public sealed class FfmpegVersionTests
{
    private const string Debian12 = "ffmpeg version 5.1.9-0+deb12u1 Copyright (c) 2000-2026\nlibavutil      57. 28.100 / 57. 28.100\n";

    private const string BuildOf2018 = "ffmpeg version N-47683-g0e8eb07980-static https://example.org\nlibavutil      56. 24.101 / 56. 24.101\n";

    [Fact]
    public void ReleaseOfADistribution_IsRecent()
    {
        var version = FfmpegVersion.Parse(Debian12)!;

        Assert.Equal("5.1.9-0+deb12u1", version.Name);
        Assert.True(version.IsRecent);
        Assert.True(version.HasFrameRateMode);
    }

    [Fact]
    public void BuildWithoutANumber_IsJudgedByItsLibrary()
    {
        var version = FfmpegVersion.Parse(BuildOf2018)!;

        Assert.Equal("N-47683-g0e8eb07980-static", version.Name);
        Assert.False(version.IsRecent);
        Assert.False(version.HasFrameRateMode);
    }

    [Theory]
    [InlineData("56. 51", true)] // 4.3
    [InlineData("56. 31", false)] // 4.2
    public void TheOldestThatADistributionStillMaintains_IsRecentEnough(string library, bool isRecent)
        => Assert.Equal(isRecent, FfmpegVersion.Parse($"ffmpeg version x\nlibavutil      {library}.100 / {library}.100\n")!.IsRecent);

    [Fact]
    public void AnotherProgramOfThatName_IsNoVersion() => Assert.Null(FfmpegVersion.Parse("usage: ffmpeg [-h]"));
}
