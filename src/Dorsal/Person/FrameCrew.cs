namespace Dorsal.Person;

/// <summary>
/// Works on some stretches in the background while the lifter is followed through the next ones, and hands out what comes of it in
/// the order in which it was asked for. Nothing of it works on once it is disposed of, so that what it works with can be let go of.
/// </summary>
internal sealed class FrameCrew : IDisposable
{
    /// <summary>Stretches in work or waiting, where others than the caller work on them.</summary>
    private const int MostInWork = 2;

    private readonly Queue<Task<IReadOnlyList<FollowedFrame>>> running = new();
    private readonly TaskFactory? factory;
    private readonly Action<FollowedFrame> done;

    /// <param name="threads">Those that share the work, the caller's among them.</param>
    /// <param name="done">Told of each frame that was looked at, on the caller's thread.</param>
    public FrameCrew(int threads, Action<FollowedFrame> done)
    {
        this.done = done;
        if (threads > 1)
            factory = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads - 1).ConcurrentScheduler);
    }

    /// <summary>Stretches whose pictures must stay valid, that of the caller among them.</summary>
    public int Held => factory is null ? 1 : MostInWork + 1;

    public void Do(Func<IReadOnlyList<FollowedFrame>> work)
    {
        if (running.Count == MostInWork)
            Collect();

        running.Enqueue(factory?.StartNew(work) ?? Task.FromResult(work()));
    }

    public void Finish()
    {
        while (running.Count > 0)
            Collect();
    }

    /// <summary>Where following broke off: what went wrong there is told, and not what comes of the rest.</summary>
    public void Dispose() => Task.WhenAll(running).ContinueWith(_ => { }, TaskScheduler.Default).Wait();

    private void Collect()
    {
        foreach (var frame in running.Dequeue().GetAwaiter().GetResult())
            done(frame);
    }
}
