using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Dorsal.Footage;

namespace Dorsal.Video;

/// <summary>
/// A child process that never outlives this object: cancelling or disposing kills it with its own children and waits for its
/// end, and so does waiting longer for it than is sensible. What it writes to standard error is drained, so that it cannot
/// block, and its end is kept for messages.
/// </summary>
internal sealed class ChildProcess : IDisposable
{
    private const int KeptErrorCharacters = 4000;

    /// <summary>What ffprobe says of more than half a million frames: of a longer film only a stretch can be judged anyway.</summary>
    private const int LongestText = 64 << 20;

    /// <summary>Ctrl-C ends the child too, and on a busy machine before this program has heard of it.</summary>
    private static readonly TimeSpan Hearing = TimeSpan.FromSeconds(3);

    private readonly Process process;
    private readonly string name;
    private readonly TimeSpan patience;
    private readonly TimeSpan processorTime;
    private readonly StringBuilder errors = new();
    private readonly CancellationToken cancellation;
    private readonly Watchdog watchdog;
    private readonly CancellationTokenRegistration killOnCancel;

    /// <param name="patience">How long it may say nothing and take nothing while it is waited for.</param>
    /// <param name="processorTime">How much it may use in all.</param>
    /// <param name="feeds">Whether the caller writes to its standard input; else it has this program's.</param>
    /// <param name="mayWait">Whether others go first where there is not processor time enough for all.</param>
    public ChildProcess(
        string file,
        IEnumerable<string> arguments,
        TimeSpan patience,
        TimeSpan processorTime,
        CancellationToken cancellation,
        bool feeds = false,
        bool mayWait = false)
    {
        cancellation.ThrowIfCancellationRequested();
        (name, this.patience, this.processorTime, this.cancellation) = (Path.GetFileNameWithoutExtension(file), patience, processorTime, cancellation);
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
        if (mayWait)
            StepBack();
        process.BeginErrorReadLine();
        watchdog = new Watchdog(patience, UsesTooMuch, Kill, TimeProvider.System);
        killOnCancel = cancellation.Register(Kill);
    }

    public int Id { get; }

    /// <summary>Whether its text was longer than any film that can be judged gives.</summary>
    public bool SaidTooMuch { get; private set; }

    /// <summary>The last lines of standard error; complete after <see cref="WaitForExit"/>.</summary>
    public string Errors
    {
        get
        {
            lock (errors)
                return errors.ToString().Trim();
        }
    }

    /// <summary>Reads until the buffer is full or the output has ended, and gives the number of bytes.</summary>
    public int Fill(byte[] buffer)
    {
        var output = process.StandardOutput.BaseStream;
        var count = 0;
        int read;
        do
        {
            watchdog.Begin();
            read = output.Read(buffer, count, buffer.Length - count);
            watchdog.End();
            count += read;
        }
        while (read > 0 && count < buffer.Length);

        return count;
    }

    /// <summary>All that it writes, and waits for its end.</summary>
    public string ReadText()
    {
        var text = new StringBuilder();
        var part = new char[16 << 10];
        int read;
        do
        {
            watchdog.Begin();
            read = process.StandardOutput.Read(part);
            watchdog.End();
            text.Append(part, 0, read);
            SaidTooMuch = text.Length > LongestText;
        }
        while (read > 0 && !SaidTooMuch);

        if (SaidTooMuch)
            Kill();
        else
            WaitForExit();

        return text.ToString();
    }

    /// <exception cref="IOException">It reads no further.</exception>
    public void Feed(ReadOnlySpan<byte> bytes)
    {
        watchdog.Begin();
        process.StandardInput.BaseStream.Write(bytes);
        watchdog.End();
    }

    /// <exception cref="IOException">It reads no further.</exception>
    public void EndFeeding() => process.StandardInput.BaseStream.Dispose();

    /// <summary>Waits for the end and gives the exit code.</summary>
    /// <exception cref="UserInputException">It did nothing for too long, or broke down.</exception>
    public int WaitForExit()
    {
        watchdog.Begin();
        process.WaitForExit();
        watchdog.End();
        if (Breakdowns.IsOfCtrlC(process.ExitCode))
            cancellation.WaitHandle.WaitOne(Hearing);

        cancellation.ThrowIfCancellationRequested();
        if (watchdog.HasActed)
            throw watchdog.WasTooCostly ? Breakdowns.Sudden(name, Breakdowns.TooMuchWork) : Breakdowns.Idle(name, patience);

        return Breakdowns.Of(process.ExitCode) is { } how ? throw Breakdowns.Sudden(name, how) : process.ExitCode;
    }

    public void Dispose()
    {
        killOnCancel.Dispose();
        watchdog.Dispose();
        Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private bool UsesTooMuch()
    {
        try
        {
            return process.TotalProcessorTime > processorTime;
        }
        catch (Exception cause) when (cause is InvalidOperationException or Win32Exception)
        {
            return false; // It has ended by itself in the meantime.
        }
    }

    private void StepBack()
    {
        try
        {
            // What is last already, as under "nice", would be brought forward, which only an administrator may do.
            if (process.PriorityClass != ProcessPriorityClass.Idle)
                process.PriorityClass = ProcessPriorityClass.BelowNormal;
        }
        catch (Exception cause) when (cause is InvalidOperationException or Win32Exception)
        {
            // It has ended by itself in the meantime.
        }
    }

    private void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception cause) when (cause is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It, or one of its own children, has ended by itself in the meantime.
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
