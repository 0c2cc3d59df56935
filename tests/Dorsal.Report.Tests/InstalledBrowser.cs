using Microsoft.Playwright;

namespace Dorsal.Report.Tests;

/// <summary>The Chromium of this machine, without a window; one for all tests of a class.</summary>
public sealed class InstalledBrowser : IAsyncLifetime
{
    private const string Variable = "DORSAL_CHROMIUM";

    private static readonly string[] Places =
    [
        // The first never had a window, and takes half the time of one that only does not show it.
        "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program(),

            // Root, as in most containers, may not start the sandbox; nothing is shown here but our own page.
            Args = ["--no-sandbox"],
        });
    }

    /// <param name="dark">Whether the reader's device prefers dark pages.</param>
    /// <param name="script">Run in the page before its own.</param>
    /// <param name="timezone">Where the reader is, such as "Europe/Berlin".</param>
    /// <param name="touch">Whether the reader has fingers on the screen and no mouse.</param>
    public async Task<OpenPage> Open(
        string file, int width = 1280, int height = 900, bool dark = false, string? script = null, string? timezone = null, bool touch = false)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            TimezoneId = timezone,
            HasTouch = touch,
            IsMobile = touch,
        });
        if (script is not null)
            await context.AddInitScriptAsync(script);

        return await OpenPage.Of(context, file);
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();

        playwright?.Dispose();
    }

    private static string Program()
        => Environment.GetEnvironmentVariable(Variable)
            ?? Places.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException(
                $"No Chromium was found, and the report is tested in one: install it (on Debian: apt-get install chromium-headless-shell), or name the program in {Variable}.");
}
