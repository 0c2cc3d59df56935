using Dorsal.Cli.Doctor;
using Dorsal.Result;
using Spectre.Console.Testing;

namespace Dorsal.Cli.Tests;

/// <summary>The whole program in this process, with an analyst and a machine that are not real and a folder of its own.</summary>
internal sealed class Rehearsal : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dorsal-");

    public Rehearsal(LiftAnalysisResult result)
        : this(_ => result)
    {
    }

    public Rehearsal(Func<string, LiftAnalysisResult> answer) => Analyst = new FakeAnalyst(answer);

    public FakeAnalyst Analyst { get; }

    public FakeArtist Artist { get; init; } = new();

    public FakeReportMaker Reports { get; init; } = new();

    public FakeFilmArtist Film { get; init; } = new();

    public Check[] Checks { get; init; } = [];

    public TestConsole Terminal { get; } = new TestConsole().Width(200);

    public TestConsole? ProgressTerminal { get; init; }

    public StringWriter Error { get; } = new();

    public Surroundings Surroundings => new(Terminal, Error, ProgressTerminal, CrewOf, new FakeMachine(Checks)) { Clock = new StoppedClock() };

    /// <summary>How many threads the crew was last called with.</summary>
    public int? Threads { get; private set; }

    public string Folder => folder.FullName;

    public string At(params string[] names) => Path.Combine([Folder, .. names]);

    public int Run(params string[] arguments) => Run(CancellationToken.None, arguments);

    public int Run(CancellationToken cancellation, params string[] arguments)
        => DorsalProgram.Run(arguments, Surroundings, cancellation);

    private Crew CrewOf(int? threads)
    {
        Threads = threads;
        return new(Analyst, Artist, Reports, Film);
    }

    public void Dispose()
    {
        folder.Delete(recursive: true);
        Terminal.Dispose();
        ProgressTerminal?.Dispose();
    }
}
