using Dorsal.Cli.Analysis;
using Dorsal.Drawing.KeyFrames;
using Dorsal.Report;
using Dorsal.Video;
using Dorsal.Wording;

namespace Dorsal.Cli.Reports;

/// <summary>The real one: ffmpeg reads the film again for its pictures, and copies it for the page.</summary>
/// <param name="threads">Absent: one for every core.</param>
internal sealed class ReportMaker(int? threads) : IReportMaker
{
    /// <summary>The pictures take about as long as the copy.</summary>
    private const double PicturesShare = 0.5;

    public byte[] Make(
        FilmSource film, MeasuredLift measured, byte[] analysis, Texts texts, string scratch, Action<double>? report, CancellationToken cancellation)
    {
        using var page = new MemoryStream();
        ReportPage.Write(page, [Gather(film, measured, analysis, scratch, report, cancellation)], texts);
        return page.ToArray();
    }

    public ReportedLift Gather(
        FilmSource film, MeasuredLift measured, byte[] analysis, string scratch, Action<double>? report, CancellationToken cancellation)
    {
        var tools = FfmpegTools.Find() with { Threads = threads };
        var footage = FfmpegFootage.Open(film, tools, cancellation);
        var frames = KeyFrameChoice.Of(measured.Lift, measured.Result.Findings);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var copying = Task.Factory.StartNew(() => Copy(film, scratch, tools, ending.Token), ending.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            var pictures = KeyPictures.Draw(footage, measured.Lift, frames, share => report?.Invoke(PicturesShare * share), cancellation);
            var copy = copying.GetAwaiter().GetResult();
            report?.Invoke(1);
            return new ReportedLift(analysis, measured.Lift, pictures, copy);
        }
        finally
        {
            // Never left alone with a folder that goes away.
            ending.Cancel();
            ((IAsyncResult)copying).AsyncWaitHandle.WaitOne();
        }
    }

    private static byte[] Copy(FilmSource film, string scratch, FfmpegTools tools, CancellationToken cancellation)
    {
        var copy = Path.Combine(scratch, "film.mp4");
        try
        {
            FilmCopy.Make(film, copy, tools, cancellation);
            return File.ReadAllBytes(copy);
        }
        finally
        {
            File.Delete(copy);
        }
    }
}
