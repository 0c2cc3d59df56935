using System.Numerics;
using System.Runtime.CompilerServices;

namespace Dorsal.Scene;

/// <summary>
/// What several views show at each place of a row, and the middle of it. All places are put in order at once, a vector of them at a time: a
/// picture has millions of them, and to sort each by itself takes ten times as long (ours, 18 views of 1080 x 1920).
/// </summary>
internal sealed class ViewedRow
{
    private readonly int places;
    private readonly byte[][] views;
    private readonly byte[] seen;

    public ViewedRow(int mostViews, int places)
    {
        this.places = places;
        views = [.. Enumerable.Range(0, mostViews).Select(_ => new byte[places])];
        seen = new byte[places];
    }

    public void Clear()
    {
        Array.Clear(seen);

        // What is not there comes after all that is.
        foreach (var view in views)
            Array.Fill(view, byte.MaxValue);
    }

    public int Seen(int place) => seen[place];

    public void Add(int place, byte value) => views[seen[place]++][place] = value;

    /// <summary>The value in the middle of those of each place, the upper one of two; where there is none, 255.</summary>
    public void Middles(Span<byte> middles)
    {
        Order();
        for (var place = 0; place < places; place++)
            middles[place] = views[Math.Min(seen[place] / 2, views.Length - 1)][place];
    }

    /// <summary>Puts in the place of each value its distance from another.</summary>
    public void BecomeDistancesFrom(ReadOnlySpan<byte> values)
    {
        for (var place = 0; place < places; place++)
        {
            for (var view = 0; view < seen[place]; view++)
                views[view][place] = (byte)Math.Abs(views[view][place] - values[place]);
        }
    }

    /// <summary>By odd-even transposition: neighbours are put in order in turn, in as many rounds as there are views.</summary>
    private void Order()
    {
        for (var round = 0; round < views.Length; round++)
        {
            for (var view = round % 2; view + 1 < views.Length; view += 2)
                Order(views[view], views[view + 1]);
        }
    }

    // Code for wide vectors is not compiled ahead of time, and would run unoptimised for the first rows.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Order(Span<byte> lower, Span<byte> upper)
    {
        var i = 0;
        for (; i <= lower.Length - Vector<byte>.Count; i += Vector<byte>.Count)
        {
            var a = new Vector<byte>(lower[i..]);
            var b = new Vector<byte>(upper[i..]);
            Vector.Min(a, b).CopyTo(lower[i..]);
            Vector.Max(a, b).CopyTo(upper[i..]);
        }

        for (; i < lower.Length; i++)
            (lower[i], upper[i]) = (Math.Min(lower[i], upper[i]), Math.Max(lower[i], upper[i]));
    }
}
