using Dorsal.Footage;

namespace Dorsal.Video;

/// <summary>The sentence for a file that ffprobe cannot open.</summary>
internal static class ProbeFailure
{
    private const string GiveAFilm = "give a film of the lift, such as an .mp4 or .mov file";

    /// <summary>What stands in a box's head after its length, in files of the MP4 family that begin as they should.</summary>
    private static readonly string[] FirstBoxes = ["ftyp", "mdat", "wide", "free", "skip"];

    /// <param name="said">What ffprobe wrote to standard error.</param>
    public static UserInputException Of(string path, string said)
    {
        var fileName = ShownName.Of(path);
        if (said.Contains("not on whitelist", StringComparison.OrdinalIgnoreCase))
            return new($"{fileName} is not a video in one file, as pictures, texts and playlists are not: {GiveAFilm}.");

        if (said.Contains("moov atom not found", StringComparison.Ordinal) && BeginsLikeAnMp4(path))
            return new($"{fileName} breaks off before its index (moov), without which nothing in it can be found: copy it from the phone again.");

        return new($"{fileName} is not a video that ffmpeg can read ({Reason(said)}): {GiveAFilm}.");
    }

    public static UserInputException NoAnswer(string path) => new(
        $"ffprobe says nothing of {ShownName.Of(path)} that can be understood: install another version of ffmpeg, or let a video editor save the film anew.");

    /// <summary>The last line without the file's name, which stands before it.</summary>
    private static string Reason(string said) => said.Split('\n')[^1].Split(": ")[^1].Trim();

    private static bool BeginsLikeAnMp4(string path)
    {
        using var file = File.OpenRead(path);
        var head = new byte[8];
        return file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length
            && FirstBoxes.Contains(System.Text.Encoding.Latin1.GetString(head, 4, 4));
    }
}
