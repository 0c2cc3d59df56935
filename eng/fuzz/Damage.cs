namespace Dorsal.Fuzz;

/// <summary>Damages bytes as broken transfers, dying cards and malice do. The same chance always gives the same damage.</summary>
internal static class Damage
{
    /// <summary>Lengths and counts that programs trip over, as a big-endian number of four bytes.</summary>
    private static readonly uint[] AwkwardNumbers = [0, 1, 7, 8, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF];

    private static readonly Func<byte[], byte[], Random, byte[]>[] Kinds =
        [FlipBits, FlipBits, OverwriteNumbers, OverwriteNumbers, CutOff, CutOut, Repeat, Blank, Swap, Splice];

    /// <param name="other">Another file, of which parts may come in.</param>
    public static byte[] Of(byte[] whole, byte[] other, Random chance)
    {
        var damaged = whole;
        for (var times = chance.Next(1, 4); times > 0 && damaged.Length > 0; times--)
            damaged = Kinds[chance.Next(Kinds.Length)](damaged, other, chance);

        return damaged;
    }

    private static byte[] FlipBits(byte[] bytes, byte[] other, Random chance)
    {
        var flipped = (byte[])bytes.Clone();
        for (var times = 1 << chance.Next(8); times > 0; times--)
            flipped[Place(bytes, chance)] ^= (byte)(1 << chance.Next(8));

        return flipped;
    }

    private static byte[] OverwriteNumbers(byte[] bytes, byte[] other, Random chance)
    {
        var overwritten = (byte[])bytes.Clone();
        for (var times = chance.Next(1, 8); times > 0; times--)
        {
            var number = AwkwardNumbers[chance.Next(AwkwardNumbers.Length)];
            var place = Place(bytes, chance);
            for (var i = 0; i < sizeof(uint) && place + i < bytes.Length; i++)
                overwritten[place + i] = (byte)(number >> (24 - (8 * i)));
        }

        return overwritten;
    }

    private static byte[] CutOff(byte[] bytes, byte[] other, Random chance) => bytes[..chance.Next(bytes.Length)];

    private static byte[] CutOut(byte[] bytes, byte[] other, Random chance)
    {
        var (from, to) = Part(bytes, chance);
        return [.. bytes[..from], .. bytes[to..]];
    }

    private static byte[] Repeat(byte[] bytes, byte[] other, Random chance)
    {
        var (from, to) = Part(bytes, chance);
        return [.. bytes[..to], .. bytes[from..]];
    }

    private static byte[] Blank(byte[] bytes, byte[] other, Random chance)
    {
        var (from, to) = Part(bytes, chance);
        return [.. bytes[..from], .. new byte[to - from], .. bytes[to..]];
    }

    private static byte[] Swap(byte[] bytes, byte[] other, Random chance)
    {
        var (from, to) = Part(bytes, chance);
        return [.. bytes[to..], .. bytes[from..to], .. bytes[..from]];
    }

    private static byte[] Splice(byte[] bytes, byte[] other, Random chance)
    {
        var (from, to) = Part(bytes, chance);
        var (first, last) = Part(other, chance);
        return [.. bytes[..from], .. other[first..last], .. bytes[to..]];
    }

    /// <summary>Near an end as often as anywhere: there heads and indexes lie.</summary>
    private static int Place(byte[] bytes, Random chance) => chance.Next(3) switch
    {
        0 => chance.Next(Math.Min(bytes.Length, 1024)),
        1 => bytes.Length - 1 - chance.Next(Math.Min(bytes.Length, 1024)),
        _ => chance.Next(bytes.Length),
    };

    private static (int From, int To) Part(byte[] bytes, Random chance)
    {
        var from = chance.Next(bytes.Length + 1);
        return (from, from + chance.Next(Math.Min(bytes.Length - from, 4096) + 1));
    }
}
