namespace PagePictures;

/// <summary>What a line is there for; each has its own look, on light and on dark ground.</summary>
public enum Ink
{
    /// <summary>The back line itself.</summary>
    Back,

    /// <summary>Limbs, head, plate, floor.</summary>
    Body,

    /// <summary>What is drawn to read a value: tangents, levels, verticals.</summary>
    Guide,

    /// <summary>The same, carried over from elsewhere.</summary>
    Dashed,

    /// <summary>The value.</summary>
    Value,
}
