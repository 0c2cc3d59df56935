using System.Globalization;

namespace Dorsal.Video;

/// <summary>
/// Films whose numbers stand for absolute light, up to 10 000 candela a square metre (PQ of SMPTE ST 2084, as in HDR10 from
/// phones): taken for those of a usual film they look grey and flat, to eyes and to the net alike. Made of filters that every ffmpeg has.
/// </summary>
internal static class AbsoluteLight
{
    /// <summary>How ffprobe calls it.</summary>
    public const string Transfer = "smpte2084";

    /// <summary>The light that may pass, candela a square metre; most films are mastered for it.</summary>
    private const double Brightest = 1000;

    /// <summary>What white paper is set to, candela a square metre (ITU-R BT.2408).</summary>
    private const double White = 203;

    /// <summary>Share of white from which highlights are squeezed. Ours: skin and back lie below.</summary>
    private const double Knee = 0.6;

    /// <summary>Of a usual screen (ITU-R BT.1886).</summary>
    private const double Gamma = 2.4;

    /// <summary>The signal's power of light (ST 2084, with m1, m2, c1, c2 and c3 as given there), as a share of <see cref="Brightest"/>.</summary>
    private static readonly string Light = Lut(
        $"{Text(10_000 / Brightest)}*pow(max(pow(val/maxval,1/78.84375)-0.8359375,0)/(18.8515625-18.6875*pow(val/maxval,1/78.84375)),1/0.1593017578125)");

    /// <summary>From the wide primaries of ITU-R BT.2020 to those of BT.709 (BT.2407).</summary>
    private const string Primaries =
        "colorchannelmixer=1.6605:-0.5876:-0.0728:0:-0.1246:1.1329:-0.0083:0:-0.0182:-0.1006:1.1187:0";

    /// <summary>Straight up to the knee, above it ever less, so that nothing bright ends in a white spot.</summary>
    private static readonly string Screen = Lut(
        $"st(0,val/maxval*{Text(Brightest / White)})*0+pow(if(lte(ld(0),{Text(Knee)}),ld(0),1-{Text(1 - Knee)}*exp(({Text(Knee)}-ld(0))/{Text(1 - Knee)})),1/{Text(Gamma)})");

    /// <summary>The filters, to stand among others.</summary>
    // Sixteen bits: light itself, unlike what the eye makes of it, is not told in eight.
    public static string ToScreen { get; } = $"format=rgb48le,{Light},{Primaries},{Screen}";

    private static string Lut(string share) => $"lutrgb=r='{Clipped(share)}':g='{Clipped(share)}':b='{Clipped(share)}'";

    private static string Clipped(string share) => $"clip(maxval*({share}),0,maxval)";

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
