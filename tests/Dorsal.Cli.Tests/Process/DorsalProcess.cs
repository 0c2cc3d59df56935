using System.Diagnostics;

namespace Dorsal.Cli.Tests.Process;

/// <summary>The built program, run as a user runs it.</summary>
internal sealed record DorsalProcess(int ExitCode, string Output, string Error)
{
    // Generous: it only guards against hanging for ever.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "dorsal.dll");

    public static DorsalProcess Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = System.Diagnostics.Process.Start(start)!;
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("dorsal did not end.");
        }

        return new DorsalProcess(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
