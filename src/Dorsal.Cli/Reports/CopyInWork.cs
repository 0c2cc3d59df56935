using Dorsal.Video;

namespace Dorsal.Cli.Reports;

/// <summary>
/// A copy of a film for a page, made in the background while it may be needed. Disposing of it stops the work and waits for its end: it is never
/// left alone with a folder that goes away.
/// </summary>
internal sealed class CopyInWork : IDisposable
{
    private readonly CancellationTokenSource ending;
    private readonly string file;
    private readonly Task copying;

    /// <summary>What a reading of the film may make it with; such a reading is waited for until the copy is asked for. Absent: nothing is waited for.</summary>
    public CopyOnTheWay? OnTheWay { get; init; }

    /// <param name="file">Where it is until it is let go; ten minutes of film are too much to be held meanwhile.</param>
    /// <param name="copy">Makes it there.</param>
    public CopyInWork(string file, Action<string, CancellationToken> copy, CancellationToken cancellation)
    {
        this.file = file;
        ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        copying = Task.Factory.StartNew(() => copy(file, ending.Token), ending.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>The film, when it is there.</summary>
    /// <exception cref="Footage.UserInputException">No copy can be made.</exception>
    public byte[] Film() => File.ReadAllBytes(Place());

    /// <summary>The same as a file, there until it is let go.</summary>
    /// <inheritdoc cref="Film"/>
    public string Place()
    {
        OnTheWay?.GiveUp();
        copying.GetAwaiter().GetResult();
        return file;
    }

    public void Dispose()
    {
        ending.Cancel();
        ((IAsyncResult)copying).AsyncWaitHandle.WaitOne();
        ending.Dispose();
        File.Delete(file);
    }
}
