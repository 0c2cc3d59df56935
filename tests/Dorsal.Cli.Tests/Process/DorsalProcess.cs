using System.Diagnostics;

namespace Dorsal.Cli.Tests.Process;

/// <summary>The built program, run as a user runs it.</summary>
internal sealed class DorsalProcess : IDisposable
{
    // Generous: it only guards against hanging for ever.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "dorsal.dll");

    private readonly System.Diagnostics.Process process;
    private readonly Task<string> output;
    private readonly Task<string> error;

    private DorsalProcess(System.Diagnostics.Process process)
    {
        this.process = process;
        process.StandardInput.Close();
        (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
    }

    public int Id => process.Id;

    public bool HasEnded => process.HasExited;

    public static DorsalProcess Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return new DorsalProcess(System.Diagnostics.Process.Start(start)!);
    }

    public static DorsalOutcome Run(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        return process.WaitForEnd();
    }

    public DorsalOutcome WaitForEnd()
        => process.WaitForExit(Patience)
            ? new DorsalOutcome(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult())
            : throw new TimeoutException("dorsal did not end.");

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);

        process.Dispose();
    }
}
