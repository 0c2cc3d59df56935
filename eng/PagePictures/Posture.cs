namespace PagePictures;

/// <summary>How a drawn lifter stands: leans in degrees from straight up, forward positive.</summary>
/// <param name="Sacrum">Of the back line at S1.</param>
/// <param name="Waist">Of the back line at T12/L1.</param>
/// <param name="Neck">Of the back line at C7/T1.</param>
/// <param name="Face">How far the line from ear to nose points below the horizontal.</param>
/// <param name="Thigh">From knee to hip; negative when the hip is behind the knee.</param>
/// <param name="Shin">From ankle to knee.</param>
/// <param name="Protraction">The shoulder in front of the back line, in trunk lengths.</param>
public sealed record Posture(
    double Sacrum, double Waist, double Neck, double Face, double Thigh, double Shin, double Protraction = 0.17)
{
    public static Posture Standing { get; } = new(14, -6, 18, 5, -2, 2);

    public static Posture Rounded { get; } = new(50, 54, 98, 42, -52, 14);

    /// <summary>The same with the hollow of the lower back lost.</summary>
    public static Posture RoundedLow { get; } = new(28, 60, 86, 42, -52, 14);

    public static Posture SetUp { get; } = new(52, 54, 78, 40, -56, 16);
}
