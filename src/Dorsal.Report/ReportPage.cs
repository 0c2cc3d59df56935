using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Dorsal.Report.Data;
using Dorsal.Wording;

namespace Dorsal.Report;

/// <summary>
/// Writes report.html and comparison.html: one file that holds the viewer, its texts, the lifts and their films, and asks no network for
/// anything.
/// Strings from outside stand in it only as JSON in which no tag can end or begin, and the viewer shows them as text.
/// </summary>
public static class ReportPage
{
    internal const string DataPart = "report";

    /// <summary>Bytes; a multiple of three, so that the pieces of base64 join.</summary>
    private const int FilmPiece = 3 << 16;

    private static ReadOnlySpan<byte> Mark => "<!doctype html><!-- Dorsal report -->"u8;

    private static readonly string Script = Resource("viewer.js");
    private static readonly string Style = Resource("viewer.css");

    /// <summary>Writes the page as UTF-8.</summary>
    /// <param name="lifts">One for a report; two or more, in the order of the comparison, to be compared.</param>
    /// <param name="comparison">The comparison.json of these lifts, UTF-8; empty for a report of one.</param>
    /// <param name="texts">The page's language; what the analyses say is in words already.</param>
    public static void Write(Stream page, IReadOnlyList<PageLift> lifts, Texts texts, ReadOnlyMemory<byte> comparison = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(lifts);
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentOutOfRangeException.ThrowIfZero(lifts.Count);
        Write(page, Head(texts));
        WriteData(page, "texts", Json.Plain(Encoding.UTF8.GetBytes(texts.Page.GetRawText())));
        WriteData(page, DataPart, LiftsJson.Write(lifts, comparison, texts));
        for (var i = 0; i < lifts.Count; i++)
            WriteFilm(page, i, lifts[i].Film.Span);

        Write(page, $"<script>{Script}</script>\n</body>\n</html>\n");
    }

    /// <summary>Whether a file's content is a page written here, of any version.</summary>
    public static bool IsOurs(ReadOnlySpan<byte> utf8) => utf8.StartsWith(Mark);

    internal static string FilmPart(int lift) => $"film-{lift}";

    private static string Head(Texts texts) => $"""
        {Encoding.UTF8.GetString(Mark)}
        <html lang="{WebUtility.HtmlEncode(texts.Language)}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; font-src data:; media-src blob:; script-src '{Hash(Script)}'; style-src '{Hash(Style)}'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <title>{Text(texts, "title")}</title>
        <style>{Style}</style>
        </head>
        <body>
        <noscript>{Text(texts, "needsScript")}</noscript>

        """;

    private static void Write(Stream page, string html) => page.Write(Encoding.UTF8.GetBytes(html));

    private static void WriteData(Stream page, string id, byte[] json)
    {
        Write(page, $"<script type=\"application/json\" id=\"{id}\">");
        page.Write(json);
        Write(page, "</script>\n");
    }

    /// <summary>Piece by piece: a film of ten minutes, as one text, would take six times its size.</summary>
    private static void WriteFilm(Stream page, int lift, ReadOnlySpan<byte> film)
    {
        if (film.IsEmpty)
            return;

        Write(page, $"<script type=\"application/octet-stream\" id=\"{FilmPart(lift)}\">");
        var base64 = new byte[Base64.GetMaxEncodedToUtf8Length(FilmPiece)];
        for (var rest = film; !rest.IsEmpty; rest = rest[Math.Min(FilmPiece, rest.Length)..])
        {
            Base64.EncodeToUtf8(rest[..Math.Min(FilmPiece, rest.Length)], base64, out _, out var written);
            page.Write(base64.AsSpan(0, written));
        }

        Write(page, "</script>\n");
    }

    private static string Text(Texts texts, string name)
        => WebUtility.HtmlEncode(texts.Page.GetProperty("page").GetProperty(name).GetString()!);

    private static string Hash(string content) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}";

    private static string Resource(string name)
    {
        using var stream = typeof(ReportPage).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
