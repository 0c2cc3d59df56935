namespace Dorsal.Drawing.Colours;

/// <summary>Which bend gives the back line its colours.</summary>
public enum ShownBend
{
    /// <summary>The lower and the upper back, each beyond its neutral.</summary>
    OfEachPart,

    /// <summary>All of it from sacrum to neck, which has no neutral and does not tell which part bends.</summary>
    OfTheWhole,
}
