using Dorsal.Wording;

namespace Dorsal.Report.Tests;

/// <summary>What docs/library.md promises callers.</summary>
public class CallerTests
{
    [Fact]
    public void APageOfNothing_IsRefusedBeforeAnythingIsWritten()
    {
        using var page = new MemoryStream();

        Assert.Throws<ArgumentNullException>("page", () => ReportPage.Write(null!, [new StoppedLift(default)], Texts.English));
        Assert.Throws<ArgumentNullException>("lifts", () => ReportPage.Write(page, null!, Texts.English));
        Assert.Throws<ArgumentNullException>("texts", () => ReportPage.Write(page, [new StoppedLift(default)], null!));
        Assert.Equal(0, page.Length);
    }
}
