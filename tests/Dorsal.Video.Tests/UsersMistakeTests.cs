using Dorsal.Footage;

namespace Dorsal.Video.Tests;

public sealed class UsersMistakeTests(ClipFolder clips) : IClassFixture<ClipFolder>
{
    [Fact]
    public void EmptyName_IsNoFilm() => Assert.Contains("The film has no name", Mistake(""), StringComparison.Ordinal);

    [Fact]
    public void NameThatNoFileCanHave_IsNoFilm()
        => Assert.Equal("a\uFFFDb.mp4 holds a sign that no name of a file can: give that of a video file.", Mistake("a\0b.mp4"));

    [Fact]
    public void MissingFile_IsNamed() => Assert.Contains("There is no file", Mistake(clips.PathOf("nowhere.mp4")), StringComparison.Ordinal);

    [Fact]
    public void Folder_IsNotAFilm() => Assert.Contains("is a folder", Mistake(clips.PathOf("")), StringComparison.Ordinal);

    [Fact]
    public void EmptyFile_IsNotAFilm()
    {
        File.WriteAllBytes(clips.PathOf("empty.mp4"), []);

        Assert.Contains("is empty", Mistake(clips.PathOf("empty.mp4")), StringComparison.Ordinal);
    }

    [Fact]
    public void AFilmThatAnotherProgramHolds_CannotBeRead()
    {
        var film = clips.Make("held.mp4", "testsrc=s=64x48:r=30:d=0.2");
        using var another = new FileStream(film, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.StartsWith($"{film} cannot be read (", Mistake(film), StringComparison.Ordinal);
        Assert.EndsWith("): check who may read it, or copy it to another place.", Mistake(film), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("notes.mp4")]
    public void Text_IsNotAFilm(string name)
    {
        File.WriteAllText(clips.PathOf(name), "five sets of five\n");

        Assert.Contains("is not a video", Mistake(clips.PathOf(name)), StringComparison.Ordinal);
    }

    [Fact]
    public void Photo_IsNotAFilm()
    {
        var photo = clips.Run("photo.png", ["-f", "lavfi", "-i", "testsrc=s=64x48", "-frames:v", "1"]);

        Assert.Equal(
            "photo.png is not a video in one file, as pictures, texts and playlists are not: give a film of the lift, such as an .mp4 or .mov file.",
            Mistake(photo));
    }

    [Fact]
    public void Song_HasNoPicture()
    {
        var song = clips.Run("song.wav", ["-f", "lavfi", "-i", "sine=d=0.1"]);

        Assert.Contains("has no picture", Mistake(song), StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutFfmpeg_TheMessageSaysHowToGetIt()
    {
        var none = FfmpegTools.Find(_ => null, clips.PathOf("no-such-folder"));

        var mistake = Assert.Throws<UserInputException>(() => FfmpegFootage.Open(clips.PathOf("x.mp4"), none, CancellationToken.None));

        Assert.Equal(ToolOrigin.Missing, none.Ffmpeg.Origin);
        Assert.Contains("install ffmpeg", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AVariableThatNamesNoFfmpeg_IsToBeCorrectedAndNotFfmpegInstalled()
    {
        var none = FfmpegTools.Find(name => name == "DORSAL_FFMPEG" ? "/nowhere" : null, clips.PathOf("no-such-folder"));

        var mistake = Assert.Throws<UserInputException>(() => FfmpegFootage.Open(clips.PathOf("x.mp4"), none, CancellationToken.None));

        Assert.Equal("/nowhere is not a ffmpeg that works: correct DORSAL_FFMPEG, which names it, or unset it.", mistake.Message);
    }

    private string Mistake(string path) => Assert.Throws<UserInputException>(() => clips.Open(path)).Message;
}
