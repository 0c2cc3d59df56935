using Microsoft.Playwright;

namespace Dorsal.Report.Tests;

/// <summary>WCAG 2.2 AA: letters 4.5 to 1 against what is behind them (3 where they are large), controls and lines that say something 3 to 1.</summary>
public sealed class ContrastTests(InstalledBrowser browser, SampleReport report, SampleComparison comparison)
    : IClassFixture<InstalledBrowser>, IClassFixture<SampleReport>, IClassFixture<SampleComparison>
{
    [Theory]
    [InlineData(false, 1280)]
    [InlineData(true, 1280)]
    [InlineData(false, 390)]
    [InlineData(true, 390)]
    public async Task EveryWordAndControl_StandsOutFromWhatIsBehindIt(bool dark, int width)
    {
        await using var open = await (await browser.Open(report.WriteFullest($"contrast-{dark}-{width}.html", open: 7), width, dark: dark)).Ready();

        Assert.Equal("", string.Join('\n', await Faint(open.Page)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EveryWordAndControlOfAComparison_StandsOutFromWhatIsBehindIt(bool dark)
    {
        var file = comparison.Write($"contrast-{dark}.html", [comparison.Lift("heavy.mp4", 24), comparison.Lift("middle.mp4", 12), comparison.Stored("light.mp4", 2)]);
        await using var open = await (await browser.Open(file, dark: dark)).Ready();

        Assert.Equal("", string.Join('\n', await Faint(open.Page)));
    }

    [Fact]
    public async Task OnPaper_EveryWordStandsOut()
    {
        await using var open = await (await browser.Open(report.WriteFullest("contrast-print.html"), dark: true)).Ready();
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal("", string.Join('\n', await Faint(open.Page)));
    }

    private static Task<string[]> Faint(IPage page) => page.EvaluateAsync<string[]>(
        """
        () => {
          document.querySelectorAll('details').forEach(one => { one.open = true; });
          const pixel = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
          // The colours from the lowest to the highest laid over each other, whatever way they are written in.
          const over = colours => {
            pixel.clearRect(0, 0, 1, 1);
            for (const colour of colours) { pixel.fillStyle = colour; pixel.fillRect(0, 0, 1, 1); }
            return [...pixel.getImageData(0, 0, 1, 1).data].slice(0, 3);
          };
          const luminance = rgb => rgb.map(part => part / 255)
            .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
            .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
          const ratio = (a, b) => {
            const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
            return (high + 0.05) / (low + 0.05);
          };
          const behind = element => {
            const grounds = [];
            for (let one = element; one !== null; one = one.parentElement) grounds.unshift(getComputedStyle(one).backgroundColor);
            return ['white', ...grounds];
          };
          const root = getComputedStyle(document.body);
          const named = name => root.getPropertyValue(name).trim();
          const faint = [];
          const demand = (what, front, back, least) => {
            const found = ratio(over([...back, front]), over(back));
            if (found < least - 0.005) faint.push(`${what}: ${found.toFixed(2)} of ${least}`);
          };

          const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (words.nextNode()) {
            const element = words.currentNode.parentElement;
            if (words.currentNode.data.trim() === '' || element.closest('script, style, noscript') || !element.checkVisibility({ visibilityProperty: true }))
              continue;
            const style = getComputedStyle(element);
            const size = parseFloat(style.fontSize);
            const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
            let seen = 1;
            for (let one = element; one !== null; one = one.parentElement) seen *= Number(getComputedStyle(one).opacity);
            if (seen < 1) faint.push(`${element.className} is see-through`);
            demand(`"${words.currentNode.data.trim().slice(0, 30)}" in ${element.tagName}.${element.getAttribute('class') ?? ''}`,
              element instanceof SVGElement ? style.fill : style.color, behind(element), large ? 3 : 4.5);
          }

          for (const control of document.querySelectorAll('button:not(.still, .link), input[type=date], select')) {
            if (!control.checkVisibility()) continue;
            const [style, back] = [getComputedStyle(control), behind(control.parentElement)];
            const ground = over([...back, style.backgroundColor]);
            if (style.borderTopWidth !== '0px' && ratio(ground, over(back)) < 3)
              demand(`edge of ${control.outerHTML.slice(0, 60)}`, style.borderTopColor, back, 3);
          }

          for (const line of document.querySelectorAll('.scale .interval, .scale .limit'))
            for (const zone of line.parentElement.querySelectorAll('[class^=zone]'))
              demand(line.getAttribute('class'), getComputedStyle(line).stroke, [...behind(line), getComputedStyle(zone).fill], 3);
          for (const muscle of document.querySelectorAll('.muscle.strong, .muscle.some'))
            demand(`muscle ${muscle.getAttribute('class')}`, getComputedStyle(muscle).fill, [getComputedStyle(document.querySelector('.muscles .body')).fill], 3);
          for (const entry of document.querySelectorAll('.muscles li'))
            demand(`muscle entry ${entry.className}`, getComputedStyle(entry).borderLeftColor, behind(entry), 3);
          const band = document.querySelector('.scrubber .phases');
          if (band.checkVisibility())
            for (const part of band.querySelectorAll('.phase-liftOff, .phase-toKnee, .phase-kneeToLockout'))
              demand('pull in the slider', getComputedStyle(part).backgroundColor, [...behind(band.parentElement), getComputedStyle(band).backgroundColor], 3);
          // What lies in a canvas has its colours from these.
          for (const line of ['--thoracic', '--lumbar', '--body-curve', '--bar-curve', '--foot', '--limit', '--gap', '--text'])
            for (const ground of ['--paper', '--phase-up', '--phase-down'])
              demand(`${line} on ${ground}`, named(line), [named(ground)], 3);
          for (const ground of ['--paper', '--phase-up', '--phase-down'])
            demand(`--quiet on ${ground}`, named('--quiet'), [named(ground)], 4.5);
          return [...new Set(faint)];
        }
        """);
}
