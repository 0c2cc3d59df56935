using System.Globalization;
using Dorsal.Validation.Tables;

namespace Dorsal.Cli.Benching;

/// <summary>The figures for people. Pure.</summary>
internal static class BenchTables
{
    private const double BytesPerMegabyte = 1e6;
    private const string Unknown = "-";
    private const string NoLifter = "- (no lifter was seen)";
    private const string NotTold = "- (this system does not tell)";

    public static IReadOnlyList<string> Notes { get; } =
    [
        "The parts follow each other; start-up ends when the film and the nets are open. While the lifter is followed, decoding, the net and the tracing of outlines go on at the same time, so that what they take alone adds up to more than the part. During the survey several frames are read at the same moment, and \"net s\" may be more than the part took.",
        "\"waits\" is how long a frame was not ready when it was wanted; \"cpu\" is the processor time of dorsal alone, for ffmpeg decodes in processes of its own. All times depend on what else the machine does; the processor times do so least.",
    ];

    public static IReadOnlyList<FigureTable> Of(BenchFigures figures) => [InShort(figures), Parts(figures.Run), Alone(figures)];

    private static FigureTable InShort(BenchFigures figures) => new(
        $"{figures.Video.FileName}: {figures.Video.Width}x{figures.Video.Height}, {Number(figures.Video.FramesPerSecond, 2)} frames/s, {Number(figures.Video.Duration.Number, 2)} s; {figures.Model.ToString().ToLowerInvariant()} net, threads: {figures.Threads}",
        ["In short", "Figure"],
        [
            ["whole run, from the start of the process", $"{Seconds(figures.Run.Whole)} s"],
            ["start to first frame", figures.Run.FirstFrame is { } first ? $"{Seconds(first)} s" : Unknown],
            ["bare inference, for all runs of the net", figures.BareInference is { } bare ? $"{Seconds(bare)} s" : NoLifter],
            ["whole / bare inference", Ratio(figures.WholeToBareInference, NoLifter)],
            ["whole / length of the film", Ratio(figures.WholeToFilm, Unknown)],
            ["processor time of dorsal", $"{Seconds(figures.Run.Processor)} s"],
            ["processor time of its ffmpeg", figures.Run.ChildrenProcessor is { } theirs ? $"{Seconds(theirs)} s" : NotTold],
            ["processor time / that of bare inference", Ratio(figures.ProcessorToBareInference, Unknown)],
            ["frames of the film", Whole(figures.Video.FrameCount)],
            ["frames that the net read", Whole(figures.Run.FramesRead)],
            ["runs of the net", Whole(figures.Run.NetRuns)],
            ["peak memory of dorsal", Megabytes(figures.Memory.Own)],
            ["peak memory of its ffmpeg", Megabytes(figures.Memory.Children)],
            ["peak memory of both at one time", Megabytes(figures.Memory.Together)],
        ]);

    private static FigureTable Parts(WatchedRun run) => new(
        "The parts of the run",
        ["Part", "from s", "took s", "cpu s", "net runs", "net s", "waits s"],
        [.. run.Parts.Select(part => (IReadOnlyList<string>)
        [
            Name(part.Part),
            Seconds(part.Began),
            Seconds(part.Took),
            Seconds(part.Processor),
            Whole(part.NetRuns),
            Seconds(part.NetBusy),
            Seconds(part.WaitingForFrames),
        ])]);

    private static FigureTable Alone(BenchFigures figures) => new(
        "Pieces of it, each alone and warm",
        ["Piece", "ms each", "times", "s"],
        [
            Piece("decoding a frame in colour", Each(figures.Alone.Decoding, figures.Video.FrameCount), figures.Video.FrameCount),
            Piece("bare inference: the net on one region", figures.Alone.Net, figures.Run.NetRuns),
            Piece("tracing one outline, on one thread", figures.Alone.Tracing, figures.Run.FramesRead),
        ]);

    private static IReadOnlyList<string> Piece(string name, TimeSpan? each, int times) => each is { } one
        ? [name, Number(one.TotalMilliseconds, 2), Whole(times), Seconds(one * times)]
        : [name, Unknown, Whole(times), Unknown];

    private static TimeSpan? Each(TimeSpan all, int count) => count > 0 ? all / count : null;

    private static string Name(RunPart part) => part switch
    {
        RunPart.StartUp => "start-up",
        RunPart.Survey => "survey",
        RunPart.Following => "lifter: decoding, net, tracing",
        RunPart.Bar => "bar",
        RunPart.Arithmetic => "arithmetic",
        RunPart.Writing => "reasoning, report, files",
    };

    private static string Megabytes(long? bytes) => bytes is { } known ? $"{Number(known / BytesPerMegabyte, 0)} MB" : NotTold;

    private static string Ratio(double? ratio, string absent) => ratio is { } known ? Number(known, 2) : absent;

    private static string Seconds(TimeSpan time) => Number(time.TotalSeconds, 2);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Number(double number, int decimals) => number.ToString($"F{decimals}", CultureInfo.InvariantCulture);
}
