using Dorsal.Cli.Analysis;
using Dorsal.Drawing.KeyFrames;
using Dorsal.Report;
using Dorsal.Video;
using Dorsal.Wording;

namespace Dorsal.Cli.Reports;

/// <summary>
/// The real one: ffmpeg copies the film for the page, and reads the copy for its pictures, which are no larger: it is decoded sooner than
/// the film, and has been put onto a screen already.
/// </summary>
/// <param name="threads">Absent: one for every core.</param>
internal sealed class ReportMaker(int? threads) : IReportMaker
{
    public CopyInWork BeginCopy(FilmSource film, string scratch, CancellationToken cancellation)
        => new(Path.Combine(scratch, "film.mp4"), (file, ending) => FilmCopy.Make(film, file, Tools.InBackground(), ending), cancellation);

    public void Make(
        Stream page, FilmSource film, MeasuredLift measured, byte[] analysis, Texts texts, CopyInWork copy, Action<double>? report, CancellationToken cancellation)
        => ReportPage.Write(page, [Gather(film, measured, analysis, copy, report, cancellation)], texts);

    public ReportedLift Gather(
        FilmSource film, MeasuredLift measured, byte[] analysis, CopyInWork copy, Action<double>? report, CancellationToken cancellation)
    {
        var copied = FfmpegFootage.Open(copy.Place(), Tools, cancellation);
        var footage = copied.Facts.FrameCount == measured.Lift.Seen.Video.FrameCount ? copied : FfmpegFootage.Open(film, Tools, cancellation);
        var frames = KeyFrameChoice.Of(measured.Lift, measured.Result.Findings);
        var pictures = KeyPictures.Draw(footage, measured.Lift, frames, report, cancellation);
        return new ReportedLift(analysis, measured.Lift, pictures, copy.Film());
    }

    private FfmpegTools Tools => FfmpegTools.Find() with { Threads = threads };
}
