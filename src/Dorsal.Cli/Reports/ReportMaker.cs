using Dorsal.Cli.Analysis;
using Dorsal.Drawing.Colours;
using Dorsal.Drawing.KeyFrames;
using Dorsal.Drawing.Overlay;
using Dorsal.Footage;
using Dorsal.Report;
using Dorsal.Video;
using Dorsal.Wording;

namespace Dorsal.Cli.Reports;

/// <summary>
/// The real one: ffmpeg copies the frames of the film that the page draws upon, and reads the copy for its pictures, which are no larger:
/// it is decoded sooner than the film, and has been put onto a screen already.
/// </summary>
/// <param name="threads">Absent: one for every core.</param>
internal sealed class ReportMaker(int? threads) : IReportMaker
{
    public CopyInWork BeginCopy(FilmSource film, string scratch, CancellationToken cancellation)
    {
        var file = Path.Combine(scratch, "film.mp4");
        var copy = new CopyOnTheWay(OverlayTrace.Drawn, file);
        return new CopyInWork(file, (_, ending) => copy.Finish(film, Tools.InBackground(), ending), cancellation) { OnTheWay = copy };
    }

    public void Make(
        Stream page, FilmSource film, MeasuredLift measured, byte[] analysis, Texts texts, CopyInWork copy, Action<double>? report, CancellationToken cancellation)
        => ReportPage.Write(page, [Gather(film, measured, analysis, copy, report, cancellation)], texts);

    public ReportedLift Gather(
        FilmSource film, MeasuredLift measured, byte[] analysis, CopyInWork copy, Action<double>? report, CancellationToken cancellation)
    {
        var facts = measured.Lift.Seen.Video;
        var copied = CopiedFilm.Open(copy.Place(), facts, OverlayTrace.Drawn(facts), Tools, cancellation);
        var frames = KeyFrameChoice.Of(measured.Lift, measured.Result.Findings);
        var read = Read(film, copied, KeyFrameChoice.Indices(frames), cancellation);
        var pictures = KeyPictures.Draw(read, measured.Lift, frames, ShownBends.By(measured.Result.Findings), threads ?? Environment.ProcessorCount, report, cancellation);
        return new ReportedLift(analysis, measured.Lift, pictures, copy.Film());
    }

    /// <summary>From the copy if it holds them, and else from the film itself.</summary>
    private IEnumerable<VideoFrame<ColourPicture>> Read(FilmSource film, CopiedFilm copied, IReadOnlySet<int> frames, CancellationToken cancellation)
        => copied.Holds(frames) ? copied.ReadColour(frames, cancellation) : FfmpegFootage.Open(film, Tools, cancellation).ReadColour(frames, cancellation);

    private FfmpegTools Tools => FfmpegTools.Find() with { Threads = threads };
}
