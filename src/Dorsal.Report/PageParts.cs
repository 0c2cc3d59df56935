using System.Text;

namespace Dorsal.Report;

/// <summary>Finds what a page holds beside its script: elements that a browser does not run, each under its name.</summary>
internal static class PageParts
{
    /// <returns>Empty when the page has no such part.</returns>
    public static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> page, string name)
    {
        var mark = Encoding.UTF8.GetBytes($"id=\"{name}\">");
        var begin = page.IndexOf(mark);
        if (begin < 0)
            return [];

        var content = page[(begin + mark.Length)..];
        var end = content.IndexOf("</script>"u8);
        return end < 0 ? [] : content[..end];
    }
}
