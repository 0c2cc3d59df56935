using Dorsal.Camera;
using Dorsal.Footage;
using Dorsal.Quantities;
using Dorsal.Result;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dorsal.Cli.Terminal;

/// <summary>What the film is: file, camera, lift, scale and baseline.</summary>
internal static class FilmPart
{
    private const double MillimetresPerMetre = 1000;

    public static void Show(IAnsiConsole console, LiftAnalysisResult result)
    {
        console.Write(new Text(result.Video.FileName, Styles.Heading));
        console.WriteLine();
        console.Write(Layout.Hanging(
        [
            Row("Film", Film(result.Video)),
            Row("Camera", Camera(result.View)),
            Row("Lift", $"{Words.Of(result.Lift)}, {Repetitions(result)}"),
            Row("Scale", Scale(result.Scale)),
            Row("Zero", Words.Of(result.Measures.Baseline)),
        ]));
        console.WriteLine();
    }

    private static (IRenderable Label, IRenderable Content) Row(string label, string content)
        => (new Text(label, Styles.Quiet), new Text(content));

    private static string Film(VideoFacts video) => FormattableString.Invariant(
        $"{Figures.Time(video.Duration)}, {video.Width} x {video.Height}, {video.FramesPerSecond:0.##} frames a second{(video.VariableFrameRate ? " (varying)" : "")}");

    private static string Camera(CameraView view)
    {
        var facing = view.Facing is { } side ? $", lifter {Words.Of(side)}" : "";
        return view.Yaw.Match(
            yaw => $"{Words.Of(view.Kind)}, {Figures.ValueAndInterval(Figures.Reading(yaw), Degrees.Symbol)} off square{facing}",
            _ => $"{Words.Of(view.Kind)}{facing}");
    }

    private static string Scale(PictureScale scale) => scale.MetresPerPixel.Match(
        size => FormattableString.Invariant($"{Words.Of(scale.Source)}, {size.Value.Number * MillimetresPerMetre:0.00} mm a pixel"),
        _ => Words.Of(scale.Source));

    private static string Repetitions(LiftAnalysisResult result) => result.Repetitions.Count switch
    {
        0 => "no repetition",
        1 => "1 repetition",
        var count => FormattableString.Invariant($"{count} repetitions"),
    };
}
