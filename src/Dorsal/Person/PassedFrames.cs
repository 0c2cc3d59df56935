namespace Dorsal.Person;

/// <summary>Counts the frames of a film that lie behind, in all of its parts together.</summary>
/// <param name="report">Told their number each time it grows, from one thread at a time.</param>
internal sealed class PassedFrames(Action<int>? report)
{
    private readonly Lock counting = new();
    private int passed;

    public void Add(int frames)
    {
        lock (counting)
            report?.Invoke(passed += frames);
    }
}
