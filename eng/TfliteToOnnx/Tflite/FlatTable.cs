using Google.FlatBuffers;

namespace TfliteToOnnx.Tflite;

/// <summary>A table of a FlatBuffers file, its fields read by their number in the schema. An absent field has its default.</summary>
public readonly struct FlatTable(Table table)
{
    public static FlatTable Root(ByteBuffer buffer) => new(new Table(buffer.GetInt(buffer.Position) + buffer.Position, buffer));

    public bool Has(int field) => Offset(field) != 0;

    public int Int(int field, int absent = 0)
        => Offset(field) is var offset and not 0 ? table.bb.GetInt(table.bb_pos + offset) : absent;

    public int SmallInt(int field, int absent = 0)
        => Offset(field) is var offset and not 0 ? table.bb.GetSbyte(table.bb_pos + offset) : absent;

    public string Text(int field) => Offset(field) is var offset and not 0 ? table.__string(table.bb_pos + offset) : string.Empty;

    public FlatTable Child(int field)
    {
        var offset = Offset(field);
        if (offset == 0)
            throw new InvalidDataException($"The file lacks field {field} of a table.");

        return new FlatTable(new Table(table.__indirect(table.bb_pos + offset), table.bb));
    }

    public IReadOnlyList<FlatTable> Children(int field)
    {
        var children = new FlatTable[Length(field)];
        for (var i = 0; i < children.Length; i++)
            children[i] = new FlatTable(new Table(table.__indirect(table.__vector(Offset(field)) + (4 * i)), table.bb));

        return children;
    }

    public int[] Ints(int field)
    {
        var numbers = new int[Length(field)];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = table.bb.GetInt(table.__vector(Offset(field)) + (4 * i));

        return numbers;
    }

    public byte[] Bytes(int field)
        => Length(field) == 0 ? [] : table.bb.ToArray<byte>(table.__vector(Offset(field)), Length(field));

    public ushort[] UShorts(int field)
        => Length(field) == 0 ? [] : table.bb.ToArray<ushort>(table.__vector(Offset(field)), Length(field) * sizeof(ushort));

    private int Length(int field) => Offset(field) is var offset and not 0 ? table.__vector_len(offset) : 0;

    // A vtable starts with two 16-bit sizes; then one 16-bit offset for each field.
    private int Offset(int field) => table.__offset(4 + (2 * field));
}
