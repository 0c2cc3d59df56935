// Takes the pictures that the README shows, from the report.html of a sample and the comparison.html of both.
//
//   dotnet run -c Release --project src/Dorsal.Cli -- analyze samples/deadlift.mp4
//   dotnet run -c Release --project src/Dorsal.Cli -- compare samples/deadlift.mp4 samples/deadlift-light.mp4 --loads 140,90 --out dorsal-out/both
//   dotnet run -c Release --project eng/ReportPictures -- dorsal-out/deadlift/report.html dorsal-out/both/comparison.html docs
using Microsoft.Playwright;

const int JpegQuality = 82;

if (args is not [var report, var comparison, var folder])
{
    Console.Error.WriteLine("Usage: REPORT.html COMPARISON.html FOLDER");
    return 2;
}

using var playwright = await Playwright.CreateAsync();
await using var browser = await playwright.Chromium.LaunchAsync(new()
{
    ExecutablePath = Environment.GetEnvironmentVariable("DORSAL_CHROMIUM") ?? "/usr/bin/chromium",
    Args = ["--no-sandbox"],
});
await Take(report, "report-desktop.jpg", new() { Width = 1360, Height = 1020 }, dark: false, 1, WhereItShowsMost);
await Take(report, "report-phone.jpg", new() { Width = 390, Height = 844 }, dark: true, 1.5f, WhereItShowsMost);
await Take(report, "report-print.jpg", new() { Width = 794, Height = 1123 }, dark: false, 1, AsOnPaper);
await Take(comparison, "report-compare.jpg", new() { Width = 1360, Height = 1240 }, dark: false, 1, AtTheKnee);
return 0;

async Task Take(string file, string name, ViewportSize size, bool dark, float dots, Func<IPage, Task> prepare)
{
    await using var context = await browser.NewContextAsync(new()
    {
        ViewportSize = size,
        DeviceScaleFactor = dots,
        ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
    });
    var page = await context.NewPageAsync();
    await page.GotoAsync(new Uri(Path.GetFullPath(file)).AbsoluteUri);
    await page.WaitForFunctionAsync("() => [...document.querySelectorAll('video')].every(film => film.readyState >= 2 && !film.seeking)");
    await prepare(page);
    await page.WaitForTimeoutAsync(500);
    await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name), Type = ScreenshotType.Jpeg, Quality = JpegQuality });
}

/// <summary>Where the upper back is roundest, with the film and its curves in sight.</summary>
static async Task WhereItShowsMost(IPage page)
{
    await page.Locator("#finding-upper-back-rounding .moments button").Last.ClickAsync();
    await page.EvaluateAsync("() => window.scrollTo({ top: 0, behavior: 'instant' })");
}

static Task AtTheKnee(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Show both films at: Knee" }).ClickAsync();

/// <summary>As the first page of A4 is laid out, with its margins.</summary>
static async Task AsOnPaper(IPage page)
{
    await page.EmulateMediaAsync(new() { Media = Media.Print });
    await page.EvaluateAsync("() => { document.body.style.padding = '10mm 12mm'; }");
}
