using System.Diagnostics;

namespace Dorsal.Runs.Tests;

/// <summary>
/// The built program at work, with a session of its own as a terminal gives it, so that everything that it started can be told from
/// all else. Linux only.
/// </summary>
internal sealed class DorsalRun : IDisposable
{
    // Generous: it only guards against hanging for ever.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "dorsal.dll");

    /// <summary>They become the program in its place; a signal that reached them on the way would be nobody's.</summary>
    private static readonly string[] Starters = ["setsid", "env"];

    private readonly Process process;
    private readonly Task<string> error;
    private readonly Task<string> output;

    private DorsalRun(Process process)
    {
        this.process = process;
        process.StandardInput.Close();
        (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
    }

    public bool HasEnded => process.HasExited;

    public string Error => error.GetAwaiter().GetResult().Trim();

    public string Output => output.GetAwaiter().GetResult().Trim();

    /// <summary>Every process that this run started and that is still there, itself included.</summary>
    public IReadOnlyList<int> Alive => Sessions.ProcessesOf(process.Id);

    public static DorsalRun Start(string folder, params string[] arguments) => Start(folder, [], arguments);

    /// <param name="environment">What this run has otherwise than the tests.</param>
    public static DorsalRun Start(string folder, Dictionary<string, string> environment, params string[] arguments)
        => Start(folder, environment, [], arguments);

    /// <param name="through">A program that runs another one, with its own arguments.</param>
    public static DorsalRun Start(string folder, Dictionary<string, string> environment, string[] through, string[] arguments)
    {
        // Whoever starts the tests in the background of a script has them ignore Ctrl-C, and their children with them.
        var start = new ProcessStartInfo("setsid", ["env", "--default-signal=INT", .. through, "dotnet", Program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        var process = Process.Start(start)!;
        SpinWait.SpinUntil(() => process.HasExited || !Sessions.IsRunBy(process.Id, Starters), Patience);
        return new(process);
    }

    /// <param name="signal">Such as "INT".</param>
    public void Send(string signal) => Kill(signal, process.Id);

    /// <summary>As a terminal does when someone types Ctrl-C: to the program and to whatever it has started.</summary>
    public void SendToAll(string signal) => Kill(signal, -process.Id);

    /// <returns>The exit code.</returns>
    public int WaitForEnd()
        => process.WaitForExit(Patience) ? process.ExitCode : throw new TimeoutException("dorsal did not end.");

    public void Dispose()
    {
        foreach (var left in Alive)
            Kill("KILL", left);

        process.Dispose();
    }

    private static void Kill(string signal, int id)
    {
        using var kill = Process.Start(new ProcessStartInfo("kill", [$"-{signal}", "--", $"{id}"]) { RedirectStandardError = true })!;
        kill.WaitForExit();
    }
}
