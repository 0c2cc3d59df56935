using System.Diagnostics;
using System.Text;

namespace Dorsal.Video;

/// <summary>
/// A child process that never outlives this object: cancelling or disposing kills it with its own children and waits for its
/// end. What it writes to standard error is drained, so that it cannot block, and its end is kept for messages.
/// </summary>
internal sealed class ChildProcess : IDisposable
{
    private const int KeptErrorCharacters = 4000;

    private readonly Process process;
    private readonly StringBuilder errors = new();
    private readonly CancellationToken cancellation;
    private readonly CancellationTokenRegistration killOnCancel;

    /// <param name="feeds">Whether the caller writes to its standard input; else it has this program's.</param>
    public ChildProcess(string file, IEnumerable<string> arguments, CancellationToken cancellation, bool feeds = false)
    {
        cancellation.ThrowIfCancellationRequested();
        this.cancellation = cancellation;
        process = new Process
        {
            StartInfo = new ProcessStartInfo(file, arguments)
            {
                RedirectStandardInput = feeds,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
                CreateNoWindow = true,
                StandardErrorEncoding = Encoding.UTF8,
                StandardOutputEncoding = Encoding.UTF8,
            },
        };
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.Start();
        Id = process.Id;
        process.BeginErrorReadLine();
        killOnCancel = cancellation.Register(Kill);
    }

    public int Id { get; }

    public Stream Input => process.StandardInput.BaseStream;

    public Stream Output => process.StandardOutput.BaseStream;

    /// <summary>The last lines of standard error; complete after <see cref="WaitForExit"/>.</summary>
    public string Errors
    {
        get
        {
            lock (errors)
                return errors.ToString().Trim();
        }
    }

    public string ReadText()
    {
        var text = process.StandardOutput.ReadToEnd();
        WaitForExit();
        return text;
    }

    /// <summary>Waits for the end and gives the exit code.</summary>
    public int WaitForExit()
    {
        process.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        return process.ExitCode;
    }

    public void Dispose()
    {
        killOnCancel.Dispose();
        Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself in the meantime.
        }
    }

    private void Keep(string? line)
    {
        lock (errors)
        {
            errors.AppendLine(line);
            if (errors.Length > KeptErrorCharacters)
                errors.Remove(0, errors.Length - KeptErrorCharacters);
        }
    }
}
