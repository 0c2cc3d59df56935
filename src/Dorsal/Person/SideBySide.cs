namespace Dorsal.Person;

/// <summary>Work on several parts at the same time, of which each waits for itself only.</summary>
public static class SideBySide
{
    /// <summary>All parts have ended when this ends; where one fails, the others are stopped and its own exception is thrown.</summary>
    /// <param name="threads">How many may be worked on in the same moment.</param>
    /// <returns>What came of each part, in their order.</returns>
    public static IReadOnlyList<TResult> Do<TPart, TResult>(
        IEnumerable<TPart> parts, int threads, Func<TPart, CancellationToken, TResult> work, CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var places = new SemaphoreSlim(threads);
        // On threads of their own: parts that wait on those that all programs share would keep word of Ctrl-C waiting, too.
        Task<TResult>[] tasks = [.. parts.Select(part => Task.Factory.StartNew(() => Part(part), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))];
        ((IAsyncResult)Task.WhenAll(tasks)).AsyncWaitHandle.WaitOne();

        // One that was stopped because of another is not what went wrong.
        var failed = tasks.FirstOrDefault(task => task.IsFaulted && task.Exception.InnerException is not OperationCanceledException);
        return failed is null ? [.. tasks.Select(task => task.GetAwaiter().GetResult())] : [failed.GetAwaiter().GetResult()];

        TResult Part(TPart part)
        {
            places.Wait(ending.Token);
            var isDone = false;
            try
            {
                var result = work(part, ending.Token);
                isDone = true;
                return result;
            }
            finally
            {
                places.Release();
                if (!isDone)
                    ending.Cancel();
            }
        }
    }
}
