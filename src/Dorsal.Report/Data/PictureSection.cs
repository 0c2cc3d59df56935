using System.Text.Json;
using Dorsal.Drawing.KeyFrames;
using Dorsal.Findings;

namespace Dorsal.Report.Data;

/// <summary>The stills, as JPEG files in base64.</summary>
internal static class PictureSection
{
    private const int Decimals = 4;

    public static void Write(Utf8JsonWriter json, IReadOnlyList<KeyPicture> pictures) => json.WriteList("keyFrames", pictures, (item, picture) =>
    {
        item.WriteString("moment", Name(picture.Frame.Moment));
        item.WriteNumber("repetition", picture.Frame.Repetition);
        item.WriteStartArray("findings");
        foreach (var finding in picture.Frame.Findings)
            item.WriteStringValue(finding.ContractId());

        item.WriteEndArray();
        item.WriteNumberOrNull("atSeconds", picture.Frame.Time.Number, Decimals);
        item.WriteNumber("width", picture.Width);
        item.WriteNumber("height", picture.Height);
        item.WriteBase64String("jpeg", picture.Jpeg.Span);
    });

    private static string Name(KeyMoment moment) => moment switch
    {
        KeyMoment.SetUp => "setUp",
        KeyMoment.LiftOff => "liftOff",
        KeyMoment.Knee => "knee",
        KeyMoment.Lockout => "lockout",
        KeyMoment.Worst => "worst",
    };
}
