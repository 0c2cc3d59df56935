namespace Dorsal.Cli.Publishing;

/// <summary>
/// Brings the files of a run to their places: all of them, or on an error none, and then the earlier ones are as they were. Even if
/// the machine dies on the way, what lies beside the leading file is of the same run as that one.
/// </summary>
internal static class Publication
{
    /// <param name="leading">The file that the others belong to. It is never absent in between.</param>
    /// <exception cref="IOException">It could not be done and is undone.</exception>
    /// <exception cref="UnauthorizedAccessException">It could not be done and is undone.</exception>
    public static void Run(Exchange leading, IReadOnlyList<Exchange> others)
    {
        var done = new Stack<Action>();
        try
        {
            var restore = leading.Keep();
            foreach (var other in others)
                done.Push(other.TakeAway());

            leading.PutInPlace();
            done.Push(restore);
            foreach (var other in others)
                done.Push(other.PutInPlace());
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            foreach (var undo in done)
                undo();

            throw;
        }
    }
}
