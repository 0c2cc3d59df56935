using System.Collections.Concurrent;

namespace Dorsal.Video;

/// <summary>
/// Raw frames of one size from a child process. A background thread reads ahead into a few buffers, so that decoding goes on
/// while the consumer works on a frame.
/// </summary>
internal sealed class FrameStream : IDisposable
{
    private const int Buffers = 3;

    private readonly ChildProcess child;
    private readonly BlockingCollection<byte[]> empty = [];
    private readonly BlockingCollection<byte[]> full = [];
    private readonly CancellationTokenSource ending;
    private readonly Task reading;
    private byte[]? shown;

    public FrameStream(ChildProcess child, int frameBytes, CancellationToken cancellation)
    {
        this.child = child;
        for (var i = 0; i < Buffers; i++)
            empty.Add(new byte[frameBytes], CancellationToken.None);

        ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        reading = Task.Factory.StartNew(ReadAhead, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>The next frame, valid until this is called again; null at the end.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public byte[]? Next()
    {
        if (shown is not null)
            empty.Add(shown, ending.Token);
        shown = null;
        if (full.TryTake(out shown, Timeout.Infinite, ending.Token))
            return shown;

        reading.GetAwaiter().GetResult();
        ending.Token.ThrowIfCancellationRequested();
        return null;
    }

    public void Dispose()
    {
        ending.Cancel();
        child.Dispose();
        // Its read ends with the child; what it met on the way no longer matters.
        ((IAsyncResult)reading).AsyncWaitHandle.WaitOne();
        ending.Dispose();
        empty.Dispose();
        full.Dispose();
    }

    private void ReadAhead()
    {
        try
        {
            while (true)
            {
                var buffer = empty.Take(ending.Token);
                if (child.Fill(buffer) < buffer.Length)
                    return;
                full.Add(buffer, ending.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The consumer has gone or cancelled; it knows.
        }
        finally
        {
            full.CompleteAdding();
        }
    }
}
