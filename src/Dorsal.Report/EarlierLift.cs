using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;
using Dorsal.Report.Data;
using Dorsal.Wording;

namespace Dorsal.Report;

/// <summary>A lift with all that an earlier page shows of it, film included.</summary>
public sealed record EarlierLift : PageLift
{
    private readonly byte[] lift;

    private EarlierLift(byte[] lift, byte[] film)
        : base(film) => this.lift = lift;

    /// <summary>Reads a page back. Anybody may have changed it.</summary>
    /// <param name="page">What <see cref="ReportPage"/> wrote, UTF-8.</param>
    /// <param name="analysis">The analysis.json of the lift that is looked for, UTF-8.</param>
    /// <returns>Absent when the page is no such one, of another version, shows another analysis, or holds no film.</returns>
    public static EarlierLift? In(ReadOnlySpan<byte> page, ReadOnlyMemory<byte> analysis)
    {
        if (!ReportPage.IsOurs(page) || LiftOf(PageParts.Of(page, ReportPage.DataPart), analysis) is not { } lift)
            return null;

        return Decoded(PageParts.Of(page, ReportPage.FilmPart(0))) is { Length: > 0 } film ? new EarlierLift(lift, film) : null;
    }

    internal override void Write(Utf8JsonWriter json, Texts texts)
    {
        using var document = JsonDocument.Parse(lift);
        foreach (var member in document.RootElement.EnumerateObject())
            member.WriteTo(json);
    }

    private static byte[]? LiftOf(ReadOnlySpan<byte> data, ReadOnlyMemory<byte> analysis)
    {
        try
        {
            using var page = JsonDocument.Parse(data.ToArray());
            using var wanted = JsonDocument.Parse(analysis);
            return LiftsJson.LiftOf(page.RootElement, wanted.RootElement) is { } found ? Json.Written(found.WriteTo) : null;
        }
        catch (Exception cause) when (cause is JsonException or InvalidOperationException)
        {
            return null; // A name with half of a pair of surrogates, which JSON allows and no text can hold, is no JsonException.
        }
    }

    private static byte[]? Decoded(ReadOnlySpan<byte> base64)
    {
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(base64.Length)];
        return Base64.DecodeFromUtf8(base64, bytes, out _, out var written) == OperationStatus.Done ? bytes[..written] : null;
    }
}
