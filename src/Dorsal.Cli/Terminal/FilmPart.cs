using Dorsal.Camera;
using Dorsal.Footage;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Result;
using Dorsal.Scene;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dorsal.Cli.Terminal;

/// <summary>What the film is: file, camera, lift, scale and baseline.</summary>
internal static class FilmPart
{
    private const double MillimetresPerMetre = 1000;

    /// <summary>Degrees of camera tilt that are worth a word.</summary>
    private const double NoticedTilt = 2;

    private static readonly Measure[] CountsFromNeutral =
        [Measure.ThoracicFlexion, Measure.LumbarFlexion, Measure.NeckExtension, Measure.ShoulderProtraction];

    public static void Show(IAnsiConsole console, LiftAnalysisResult result)
    {
        console.Write(new Text(result.Video.FileName, Styles.Heading));
        console.WriteLine();
        console.Write(Layout.Hanging(Rows(result)));
        console.WriteLine();
    }

    private static IEnumerable<(IRenderable Label, IRenderable Content)> Rows(LiftAnalysisResult result)
    {
        yield return Row("Film", Film(result.Video));
        yield return Row("Camera", Camera(result.View));
        yield return Row("Lift", $"{Words.Of(result.Lift)}, {Repetitions(result)}");
        yield return Row("Scale", Scale(result.Scale));
        if (CountsFromNeutral.Any(measure => result.Measures[measure].Values.Any(value => value is not null)))
            yield return Row("Neutral", Words.Of(result.Measures.Baseline));
    }

    private static (IRenderable Label, IRenderable Content) Row(string label, string content)
        => (new Text(label, Styles.Quiet), new Text(content));

    private static string Film(VideoFacts video) => FormattableString.Invariant(
        $"{Figures.Time(video.Duration)}{(video.Begins.Number > 0 ? $" from {Figures.Time(video.Begins)} on" : "")}, {video.Width} x {video.Height}, {Rate(video)}{(video.BreaksOff ? "; the file breaks off here, copy it again to have the rest" : "")}");

    /// <summary>Fewer than two frames have none.</summary>
    private static string Rate(VideoFacts video) => video.FramesPerSecond > 0
        ? FormattableString.Invariant($"{video.FramesPerSecond:0.##} frames a second{(video.VariableFrameRate ? " (varying)" : "")}")
        : video.FrameCount == 1 ? "one frame" : "no frames";

    private static string Camera(CameraView view)
    {
        var facing = view.Facing is { } side ? $", lifter {Words.Of(side)}" : "";
        var yaw = view.Kind is ViewKind.Side or ViewKind.Oblique ? view.Yaw.EstimateOrNull : null;
        var angle = yaw is { } known ? $", {Figures.ValueAndInterval(Figures.Reading(known), Degrees.Symbol)} off square" : "";
        return $"{Words.Of(view.Kind)}{angle}{facing}{Pitch(view)}{Tilt(view)}";
    }

    private static string Pitch(CameraView view)
    {
        if (view.Pitch.EstimateOrNull?.Value.Number is not { } up || Math.Abs(up) < NoticedTilt)
            return "";

        var looking = FormattableString.Invariant($"looking {(up > 0 ? "up" : "down")} by {Math.Abs(up):0}{Degrees.Symbol}");
        return SetLevelBy(view.Pitch) > Math.Abs(up) / 2 ? $", {looking} and set level" : $", perhaps {looking}";
    }

    /// <summary>Degrees by which the picture was turned: what is hardly known is not taken out. They do not depend on the size of the picture.</summary>
    private static double SetLevelBy(Measurement<Degrees> pitch) => Math.Acos(LevelView.Of(pitch, PictureArea.Whole(1, 1)).Cosine) * 180 / Math.PI;

    private static string Tilt(CameraView view) => view.Roll.EstimateOrNull is { } roll && Math.Abs(roll.Value.Number) >= NoticedTilt
        ? FormattableString.Invariant($", tilted by {Math.Abs(roll.Value.Number):0}{Degrees.Symbol} and set upright")
        : "";

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
