using System.Text;
using Dorsal.Cli.Analysis;
using Dorsal.Cli.Reports;
using Dorsal.Report;
using Dorsal.Video;
using Dorsal.Wording;

namespace Dorsal.Cli.Tests;

/// <summary>Writes a page that begins as a real one does and shows nothing.</summary>
internal sealed class FakeReportMaker : IReportMaker
{
    public const string Beginning = "<!doctype html><!-- Dorsal report -->";

    /// <summary>The films that a page of several was made of, in their order.</summary>
    public List<FilmSource> Films { get; } = [];

    /// <summary>What happens half-way.</summary>
    public Action HalfWay { get; init; } = () => { };

    /// <summary>Films that copies were begun of.</summary>
    public List<string> Copied { get; } = [];

    public CopyInWork BeginCopy(FilmSource film, string scratch, CancellationToken cancellation)
    {
        Copied.Add(film.Path);
        return new CopyInWork(Path.Combine(scratch, "film.mp4"), (_, _) => { }, cancellation);
    }

    public void Make(
        Stream page, FilmSource film, MeasuredLift measured, byte[] analysis, Texts texts, CopyInWork copy, Action<double>? report, CancellationToken cancellation)
    {
        report?.Invoke(0.5);
        HalfWay();
        cancellation.ThrowIfCancellationRequested();
        page.Write(Encoding.UTF8.GetBytes($"{Beginning} {film.Path}"));
    }

    public ReportedLift Gather(
        FilmSource film, MeasuredLift measured, byte[] analysis, CopyInWork copy, Action<double>? report, CancellationToken cancellation)
    {
        Films.Add(film);
        report?.Invoke(0.5);
        HalfWay();
        cancellation.ThrowIfCancellationRequested();
        return new ReportedLift(analysis, measured.Lift, [], default);
    }
}
