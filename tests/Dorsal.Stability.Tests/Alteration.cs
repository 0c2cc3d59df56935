namespace Dorsal.Stability.Tests;

/// <summary>Something that happens to films and changes nothing about the lift, as options of ffmpeg.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Filter">What is done to the frames.</param>
/// <param name="Quality">libx264's options; without a loss unless the loss is the matter.</param>
public sealed record Alteration(string Name, string Filter, params string[] Quality)
{
    private static readonly string[] Lossless = ["-preset", "ultrafast", "-qp", "0"];

    public static Alteration None { get; } = new("as-it-is", "null", Lossless);

    public static Alteration Mirrored { get; } = new("mirrored", "hflip", Lossless);

    /// <summary>Even sides, as H.264 wants them; the sliver that this stretches by is left in.</summary>
    public static Alteration HalfSize { get; } = new("half-size", "scale=trunc(iw/4)*2:trunc(ih/4)*2,setsar=1", Lossless);

    public static Alteration Compressed { get; } = new("compressed", "null", "-crf", "30");

    public static Alteration EverySecondFrame { get; } = new("every-second-frame", "framestep=2", Lossless);

    /// <summary>Five per cent of the width and of the height off at each side.</summary>
    public static Alteration Cropped { get; } = new("cropped", "crop=trunc(iw*0.45)*2:trunc(ih*0.45)*2", Lossless);

    /// <summary>The phone leans by so many degrees, so that upright things lean to the right of the picture; what turns out of the picture is cut off.</summary>
    public static Alteration Tilted { get; } = new("tilted", "rotate=4*PI/180:bilinear=1,crop=trunc(iw*0.44)*2:trunc(ih*0.47)*2", Lossless);

    /// <summary>
    /// Held in the hand: within seconds the phone turns by 0.9 degrees to either side and looks elsewhere by 5 % of the picture. The margin that is cut off
    /// is what it sways within.
    /// </summary>
    public static Alteration HeldInTheHand { get; } = new(
        "held",
        "rotate=0.015*sin(2.3*t+1):bilinear=1,"
            + "crop=trunc(iw*0.45)*2:trunc(ih*0.45)*2:iw*0.05*(1+0.4*sin(1.9*t)+0.1*sin(7*t)):ih*0.05*(1+0.4*sin(1.4*t+2)+0.1*sin(8*t))",
        Lossless);

    public static Alteration Darker { get; } = Lit("darker", "0.7");

    public static Alteration Brighter { get; } = Lit("brighter", "1.3");

    /// <summary>
    /// Red, green and blue times the factor, and clipped: the same as brightness and colour differences times the factor, which
    /// needs no way to RGB and back, on which builds of ffmpeg differ.
    /// </summary>
    private static Alteration Lit(string name, string factor) => new(
        name, $"lutyuv=y=(val-16)*{factor}+16:u=(val-128)*{factor}+128:v=(val-128)*{factor}+128", Lossless);
}
