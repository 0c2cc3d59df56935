using System.Collections;
using Dorsal.Person;

namespace Dorsal.Tests.Synthetic;

/// <summary>Frames that weigh the memory whenever the last of them is asked for: then whoever goes through them holds the most.</summary>
internal sealed class WeighedFrames(IReadOnlyList<LifterFrame> frames) : IReadOnlyList<LifterFrame>
{
    /// <summary>Bytes in use, the most of all times.</summary>
    public long Most { get; private set; }

    public int Count => frames.Count;

    public LifterFrame this[int index]
    {
        get
        {
            if (index == Count - 1)
                Most = Math.Max(Most, GC.GetTotalMemory(forceFullCollection: true));

            return frames[index];
        }
    }

    public IEnumerator<LifterFrame> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
