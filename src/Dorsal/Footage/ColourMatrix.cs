namespace Dorsal.Footage;

/// <summary>How much of the luma each primary makes, as a film says of itself.</summary>
public enum ColourMatrix
{
    /// <summary>ITU-R BT.601, and what is taken for a film that says nothing.</summary>
    Bt601,

    /// <summary>ITU-R BT.709: most phones.</summary>
    Bt709,

    /// <summary>ITU-R BT.2020: HDR.</summary>
    Bt2020,
}
