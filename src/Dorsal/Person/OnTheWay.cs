using System.Collections;

namespace Dorsal.Person;

/// <summary>
/// Points between those of two readings, worked out whenever they are asked for: kept, they would take as much memory in every frame
/// as a reading does.
/// </summary>
internal sealed class OnTheWay<T>(IReadOnlyList<T> from, IReadOnlyList<T> to, Func<T, T, T> between) : IReadOnlyList<T>
{
    public int Count => from.Count;

    public T this[int index] => between(from[index], to[index]);

    public IEnumerator<T> GetEnumerator() => from.Zip(to, between).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
