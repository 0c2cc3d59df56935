using System.Collections.Concurrent;

namespace Dorsal.Video;

/// <summary>
/// Raw frames of one size from a child process. A background thread reads ahead into a few buffers, so that decoding goes on
/// while the consumer works on a frame.
/// </summary>
internal sealed class FrameStream : IDisposable
{
    /// <summary>Buffers besides those that the consumer holds: one being filled, one ready.</summary>
    private const int Ahead = 2;

    private readonly ChildProcess child;
    private readonly BlockingCollection<byte[]> empty = [];
    private readonly BlockingCollection<byte[]> full = [];
    private readonly CancellationTokenSource ending;
    private readonly Task reading;
    private readonly List<byte[]> shown = [];
    private readonly int held;

    /// <param name="held">How many frames the consumer may look at, the newest among them.</param>
    public FrameStream(ChildProcess child, int frameBytes, int held, CancellationToken cancellation)
    {
        (this.child, this.held) = (child, held);
        for (var i = 0; i < held + Ahead; i++)
            empty.Add(new byte[frameBytes], CancellationToken.None);

        ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        reading = Task.Factory.StartNew(ReadAhead, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>The next frame, valid until so many more are asked for as may be held; null at the end.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public byte[]? Next()
    {
        if (shown.Count == held)
            Reuse(shown[0]);
        if (full.TryTake(out var next, Timeout.Infinite, ending.Token))
        {
            shown.Add(next);
            return next;
        }

        reading.GetAwaiter().GetResult();
        ending.Token.ThrowIfCancellationRequested();
        return null;
    }

    /// <summary>The newest frame need not stay valid.</summary>
    public void TakeBack() => Reuse(shown[^1]);

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

    private void Reuse(byte[] buffer)
    {
        shown.Remove(buffer);
        empty.Add(buffer, ending.Token);
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
