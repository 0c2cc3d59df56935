// Says how quickly a report opens, and how quickly it follows a hand on the slider, in the Chromium of this machine.
//
//   dotnet run -c Release --project src/Dorsal.Cli -- analyze FILM
//   dotnet run -c Release --project eng/PageTimes -- dorsal-out/FILM/report.html
using Microsoft.Playwright;

const int Rounds = 6;

if (args is not [var report])
{
    Console.Error.WriteLine("Usage: REPORT.html");
    return 2;
}

using var playwright = await Playwright.CreateAsync();
await using var browser = await playwright.Chromium.LaunchAsync(new()
{
    ExecutablePath = Environment.GetEnvironmentVariable("DORSAL_CHROMIUM") ?? "/usr/bin/chromium-headless-shell",
    Args = ["--no-sandbox"],
});
Console.WriteLine("opened after s, pictures a second");
for (var round = 0; round < Rounds; round++)
{
    await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
    var page = await context.NewPageAsync();
    await page.GotoAsync(new Uri(Path.GetFullPath(report)).AbsoluteUri);
    await page.WaitForFunctionAsync("() => [...document.querySelectorAll('video')].every(film => film.readyState >= 2 && !film.seeking)");
    var opened = await page.EvaluateAsync<double>("() => performance.now() / 1000");
    Console.WriteLine(FormattableString.Invariant($"{opened:0.00} {await PicturesASecond(page):0.0}"));
}

return 0;

// From moment to moment, as a hand draws: each is on the screen before the next is asked for.
static Task<double> PicturesASecond(IPage page) => page.EvaluateAsync<double>(
    """
    async () => {
      const film = document.querySelector('video');
      const slider = document.querySelector('.scrubber input');
      const steps = 60;
      const begin = performance.now();
      for (let i = 0; i < steps; i++) {
        const seeked = new Promise(done => film.addEventListener('seeked', done, { once: true }));
        slider.value = String(film.duration * (0.1 + 0.8 * i / steps));
        slider.dispatchEvent(new Event('input'));
        await seeked;
      }
      return steps / ((performance.now() - begin) / 1000);
    }
    """);
