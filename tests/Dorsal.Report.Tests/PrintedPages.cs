using System.Text;
using System.Text.RegularExpressions;

namespace Dorsal.Report.Tests;

internal static partial class PrintedPages
{
    /// <summary>How many pages a PDF file has: Chromium leaves the objects that stand for pages uncompressed.</summary>
    public static int In(byte[] pdf) => PageObject().Count(Encoding.Latin1.GetString(pdf));

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)", RegexOptions.CultureInvariant)]
    private static partial Regex PageObject();
}
