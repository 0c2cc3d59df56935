namespace Dorsal.Cli.Reports;

/// <summary>
/// A copy of a film for a page, made in the background from now on. Disposing of it stops the work and waits for its end: it is never
/// left alone with a folder that goes away.
/// </summary>
internal sealed class CopyInWork : IDisposable
{
    private readonly CancellationTokenSource ending;
    private readonly Task<byte[]> copying;

    /// <param name="copy">Makes it.</param>
    public CopyInWork(Func<CancellationToken, byte[]> copy, CancellationToken cancellation)
    {
        ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        copying = Task.Factory.StartNew(() => copy(ending.Token), ending.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>The film, when it is there.</summary>
    /// <exception cref="Footage.UserInputException">No copy can be made.</exception>
    public byte[] Film() => copying.GetAwaiter().GetResult();

    public void Dispose()
    {
        ending.Cancel();
        ((IAsyncResult)copying).AsyncWaitHandle.WaitOne();
        ending.Dispose();
    }
}
