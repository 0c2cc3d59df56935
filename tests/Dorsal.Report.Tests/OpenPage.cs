using Microsoft.Playwright;

namespace Dorsal.Report.Tests;

/// <summary>A report as a reader has it open, with everything that went wrong in it.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    /// <summary>Of a window in which the film is about as large as it was filmed.</summary>
    public const int TallWindow = 1480;

    /// <summary>What a page may ask itself for: its own file, and what it made out of its own content.</summary>
    private static readonly string[] Inside = ["file:", "blob:", "data:"];

    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    private OpenPage(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) =>
        {
            if (!Inside.Any(inside => request.Url.StartsWith(inside, StringComparison.Ordinal)))
                complaints.Add($"asked for {request.Url}");
        };
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, failures of the script, and every request to a network.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public ILocator Play => Page.GetByRole(AriaRole.Button, new() { Name = "Play", Exact = true });

    public ILocator Pause => Page.GetByRole(AriaRole.Button, new() { Name = "Pause", Exact = true });

    public static async Task<OpenPage> Of(IBrowserContext context, string file)
    {
        var open = new OpenPage(context, await context.NewPageAsync());
        await open.Page.GotoAsync(new Uri(file).AbsoluteUri);
        return open;
    }

    /// <summary>Until the film stands at its first moment with its drawing over it.</summary>
    public async Task<OpenPage> Ready()
    {
        await Page.WaitForFunctionAsync("() => [...document.querySelectorAll('video')].every(film => film.readyState >= 2 && !film.seeking)");
        await Settle();
        return this;
    }

    /// <summary>Until no seek is under way and what was asked for has been drawn.</summary>
    public Task Settle() => Page.EvaluateAsync(
        """
        () => new Promise(done => {
          const films = [...document.querySelectorAll('video')];
          const wait = () => films.some(film => film.seeking) ? setTimeout(wait, 10) : requestAnimationFrame(() => requestAnimationFrame(done));
          setTimeout(wait, 30);
        })
        """);

    /// <summary>Where the film stands, in seconds.</summary>
    public Task<double> Time() => Page.EvaluateAsync<double>("() => document.querySelector('video').currentTime");

    /// <summary>Where each film stands, in seconds.</summary>
    public Task<double[]> Times() => Page.EvaluateAsync<double[]>("() => [...document.querySelectorAll('video')].map(film => film.currentTime)");

    /// <summary>Moves the slider under the film to a moment, in seconds.</summary>
    public async Task Scrub(double time)
    {
        await Page.EvaluateAsync(
            "time => { const slider = document.querySelector('.scrubber input'); slider.value = time; slider.dispatchEvent(new Event('input')); }", time);
        await Settle();
    }

    /// <summary>Draws a finger over the screen from the middle of something, by so many pixels in all.</summary>
    public async Task Swipe(ILocator from, int across, int down)
    {
        const int steps = 12;
        await from.EvaluateAsync("element => element.scrollIntoView({ block: 'center', behavior: 'instant' })");
        var box = (await from.BoundingBoxAsync())!;
        var (x, y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));
        var fingers = await Page.Context.NewCDPSessionAsync(Page);
        await Touch(fingers, "touchStart", [new { x, y }]);
        for (var step = 1; step <= steps; step++)
            await Touch(fingers, "touchMove", [new { x = x + (across * step / steps), y = y + (down * step / steps) }]);

        await Touch(fingers, "touchEnd", []);
        await Settle();
    }

    /// <summary>Draws two fingers apart, across the middle of something, by so many pixels each.</summary>
    public async Task Spread(ILocator from, int apart)
    {
        const int steps = 12;
        const int beside = 20;
        await from.EvaluateAsync("element => element.scrollIntoView({ block: 'center', behavior: 'instant' })");
        var box = (await from.BoundingBoxAsync())!;
        var (x, y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));
        var fingers = await Page.Context.NewCDPSessionAsync(Page);
        object[] At(int away) => [new { x = x - beside - away, y, id = 0 }, new { x = x + beside + away, y, id = 1 }];
        await Touch(fingers, "touchStart", [At(0)[0]]);
        await Touch(fingers, "touchStart", At(0));
        for (var step = 1; step <= steps; step++)
            await Touch(fingers, "touchMove", At(apart * step / steps));

        await Touch(fingers, "touchEnd", []);
        await Settle();
    }

    public Task Layer(string name, bool on) => Page.GetByLabel(name, new() { Exact = true }).SetCheckedAsync(on);

    public async Task OnlyLayer(string name)
    {
        foreach (var other in (string[])["Back line", "Your neutral", "Joints", "Bar path", "Trunk line", "Angles", "Phase"])
            await Layer(other, other == name);

        await Settle();
    }

    /// <summary>Buttons whose name lacks what is written on them, so that who speaks to the page cannot ask for them.</summary>
    public Task<string[]> ButtonsNamedOtherwise() => Page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll('button[aria-label]')]
          .filter(button => !button.getAttribute('aria-label').includes(button.innerText.trim()))
          .map(button => button.outerHTML.slice(0, 120))
        """);

    /// <summary>What a screen reader is told whenever it changes, without being asked.</summary>
    public Task<string[]> SpokenOutputs() => Page.EvaluateAsync<string[]>(
        "() => [...document.querySelectorAll('output:not([aria-live=off])')].map(output => output.parentElement.className)");

    /// <summary>How many pixels of the drawing are not empty.</summary>
    public Task<int> DrawnPixels() => Page.EvaluateAsync<int>(
        """
        () => {
          const canvas = document.querySelector('canvas.overlay');
          const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
          let drawn = 0;
          for (let i = 3; i < data.length; i += 4)
            if (data[i] > 0) drawn++;
          return drawn;
        }
        """);

    private static Task Touch(ICDPSession fingers, string what, object[] points)
        => fingers.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = what, ["touchPoints"] = points });

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
