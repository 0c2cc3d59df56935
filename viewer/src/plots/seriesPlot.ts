import uPlot from "uplot";
import type { Lift } from "../data/lift";
import { make } from "../shared/elements";
import { figureWithDoubt, tick } from "../shared/figures";
import { fill, type Texts, wordOf } from "../shared/texts";
import type { Player } from "../watch/player";
import { colourOf, type PlotColours } from "./colours";
import { onPressed } from "./pressing";
import { shade } from "./shading";

const HEIGHT = 104;

/** One series over time: value, interval, limit; moves the film and is moved by it. */
export class SeriesPlot {
  readonly element: HTMLElement;
  private readonly readout = make("output", { class: "readout", "aria-live": "off" });
  private readonly frame = make("div", { class: "frame" });
  private readonly now = make("div", { class: "now" });
  private plot: uPlot | null = null;
  private hovered: number | null = null;
  private shown = 0;

  constructor(
    private readonly lift: Lift, private readonly texts: Texts, private readonly player: Player, readonly name: string,
    private readonly isLast: boolean) {
    const title = wordOf(texts.series, name);
    this.element = make("figure", { class: `plot ${name}`, role: "group", "aria-label": fill(texts.plots.label, { name: title }) },
      make("figcaption", {}, make("span", { class: "title" }, title), this.readout), this.frame);
    player.onMoved((wanted) => this.moveTo(wanted));
    new ResizeObserver(() => this.resize()).observe(this.frame);
  }

  /** Draws it anew, as a change of the page's colours asks for. */
  draw(colours: PlotColours): void {
    this.plot?.destroy();
    this.plot = new uPlot(this.options(colours), this.data(), this.frame);
    this.plot.over.append(this.now);
    onPressed(this.plot.over, (x) => this.seek(x));
  }

  private get width(): number {
    return Math.max(200, this.frame.clientWidth);
  }

  private get height(): number {
    return HEIGHT + (this.isLast ? 22 : 0);
  }

  private resize(): void {
    if (this.plot === null || this.plot.width === this.width)
      return;

    this.plot.setSize({ width: this.width, height: this.height });
  }

  private data(): uPlot.AlignedData {
    const values = this.lift.series(this.name);
    const halfWidths = this.lift.halfWidths(this.name);
    const edge = (sign: number): (number | null)[] =>
      values.map((value, i) => (value === null ? null : value + sign * (halfWidths[i] ?? 0)));
    return [[...this.lift.times], edge(-1), edge(1), [...values]];
  }

  private options(colours: PlotColours): uPlot.Options {
    const stroke = colourOf(colours, this.name);
    const unit = this.lift.unit(this.name);
    const axis = { stroke: colours.text, font: colours.font, ticks: { show: false }, grid: { stroke: colours.grid, width: 1 } };
    return {
      width: this.width,
      height: this.height,
      padding: [6, 8, 0, 0],
      legend: { show: false },
      scales: { x: { time: false, range: [this.lift.begins, this.lift.ends] }, y: { range: (_, low, high) => rangeWith(low, high, this.lift.limitOf(this.name)?.presentFrom) } },
      cursor: { drag: { x: false, y: false, setScale: false }, sync: { key: "film" }, points: { size: 7 }, y: false },
      series: [
        {},
        { stroke: "transparent", points: { show: false } },
        { stroke: "transparent", points: { show: false } },
        { stroke, width: 1.75, points: { show: false } },
      ],
      bands: [{ series: [2, 1], fill: `color-mix(in srgb, ${stroke} 20%, transparent)` }],
      axes: [
        { ...axis, size: this.isLast ? 26 : 4, gap: 6, values: (_, splits) => splits.map((split) => (this.isLast ? `${split} s` : "")) },
        { ...axis, size: 58, space: 26, gap: 6, values: (_, splits) => splits.map((split) => tick(split, unit)) },
      ],
      hooks: {
        drawClear: [(plot) => shade(plot, this.lift, this.name, colours)],
        // Only now does the plot know where its times lie.
        draw: [() => this.moveTo(this.player.wanted)],
        setCursor: [(plot) => this.hover(plot.cursor.left !== undefined && plot.cursor.left >= 0 ? plot.cursor.idx ?? null : null)],
      },
    };
  }

  private hover(index: number | null): void {
    this.hovered = index;
    this.read();
  }

  private moveTo(wanted: number): void {
    this.shown = this.lift.frameAt(wanted);
    // What was asked for last is read: a film that moves on leaves a mouse behind that only rests on a curve.
    this.hovered = null;
    if (this.plot !== null)
      this.now.style.transform = `translateX(${this.plot.valToPos(wanted, "x")}px)`;

    this.read();
  }

  private read(): void {
    const value = this.lift.valueAt(this.name, this.hovered ?? this.shown);
    this.readout.classList.toggle("gap", value === null);
    this.readout.textContent = value === null
      ? fill(this.texts.plots.gap, { reason: this.lift.whyAbsent(this.name) })
      : figureWithDoubt(value.value, value.halfWidth, this.lift.unit(this.name));
  }

  private seek(x: number): void {
    this.player.pause();
    this.player.seek(this.plot!.posToVal(x, "x"));
  }
}

/** Holds zero, so that a flat curve does not look like a steep one, and the limit. */
export function rangeWith(low: number | null, high: number | null, limit: number | undefined): [number, number] {
  const [from, to] = [Math.min(low ?? 0, 0), Math.max(high ?? 1, limit ?? 0, 0)];
  const margin = 0.06 * (to - from || 1);
  return [from - (from < 0 ? margin : 0), to + margin];
}
