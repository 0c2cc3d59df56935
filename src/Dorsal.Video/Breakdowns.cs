using System.Globalization;
using Dorsal.Footage;

namespace Dorsal.Video;

/// <summary>How a program can end without having said why, and the sentence for it.</summary>
internal static class Breakdowns
{
    // A program ended by signal n gives 128 + n. ffmpeg's own codes beyond 128 are its error numbers cut to a byte, of which
    // none lies here.
    private const int BeforeSignals = 128;
    private const int LastSignal = 31;
    private const int CtrlC = BeforeSignals + 2;

    /// <summary>How ffmpeg ends by a signal that it has taken.</summary>
    private const int ToldToEnd = 255;

    private const int OutOfProcessorTime = BeforeSignals + 24;

    public const string TooMuchWork = "used more processor time than any film needs and was stopped";

    /// <summary>On Windows the codes of exceptions, such as 0xC0000005, begin like this.</summary>
    private const uint WindowsException = 0xC000;

    /// <returns>Absent when it has ended by itself.</returns>
    public static string? Of(int exitCode) => exitCode switch
    {
        OutOfProcessorTime => TooMuchWork,
        > BeforeSignals and <= BeforeSignals + LastSignal => Ended(exitCode),
        _ when (uint)exitCode >> 16 == WindowsException => Ended(exitCode),
        _ => null,
    };

    /// <summary>Whether somebody may have stopped the program from the keyboard.</summary>
    public static bool IsOfCtrlC(int exitCode) => exitCode is CtrlC or ToldToEnd;

    public static UserInputException Sudden(string program, string how) => new(
        $"The program {program} {how}: try again, let a video editor save the film anew, or install another version of ffmpeg.");

    public static UserInputException Idle(string program, TimeSpan patience) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"The program {program} did nothing for {patience.TotalSeconds:0.#} seconds and was stopped: try again with the film on a faster disk, or give it more seconds in {FfmpegTools.PatienceVariable}."));

    private static string Ended(int exitCode) => string.Create(CultureInfo.InvariantCulture, $"broke down (exit code {exitCode})");
}
