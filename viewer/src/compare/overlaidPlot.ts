import uPlot from "uplot";
import { make } from "../shared/elements";
import { bare, figure, figureWithDoubt, tick } from "../shared/figures";
import { fill, type Texts, wordOf } from "../shared/texts";
import type { Value } from "../data/lift";
import type { PlotColours } from "../plots/colours";
import { isOnPaper } from "../page/theme";
import { onPressed } from "../plots/pressing";
import { rangeWith } from "../plots/seriesPlot";
import { type Curve, curveOf } from "./curve";
import type { Pair } from "./pair";
import { shadeLocked } from "./lockedShading";
import type { Side } from "./warp";

const HEIGHT = 132;
const AXIS = 38;

/** Half of the widest name that stands below the right end of the curves. */
const PAST_THE_END = 30;

/** Three of them beside each other fit between the margins of A4 and of Letter. */
const PAPER = { width: 222, height: 84 };
const SIDES: readonly Side[] = [0, 1];

/** The second curve is dashed, so that both can be told apart without colours. */
const DASH = [7, 4];

/** One series of both lifts on percent of the lift: values, intervals, limit; moves both films and is moved by them. */
export class OverlaidPlot {
  readonly element: HTMLElement;
  private readonly readouts = SIDES.map((side) => make("output", { class: `value side-${side}`, "aria-live": "off" }));
  private readonly difference = make("output", { class: "difference", "aria-live": "off" });
  private readonly frame = make("div", { class: "frame" });
  private readonly now = make("div", { class: "now" });
  private readonly resized: ResizeObserver;
  private plot: uPlot | null = null;
  private hovered: number | null = null;

  constructor(private readonly pair: Pair, private readonly texts: Texts, readonly name: string) {
    const title = wordOf(texts.series, name);
    this.element = make("figure", { class: `plot both ${name}`, role: "group", "aria-label": fill(texts.compare.plot, { name: title }) },
      make("figcaption", {},
        make("span", { class: "title" }, title),
        make("span", { class: "readout" }, ...this.readouts, this.difference)),
      this.frame);
    this.resized = new ResizeObserver(() => this.resize());
    this.resized.observe(this.frame);
    pair.onMoved(this.moveTo);
  }

  /** Draws it anew, as a change of the page's colours asks for. */
  draw(colours: PlotColours): void {
    this.plot?.destroy();
    const curves = SIDES.map((side) => curveOf(this.pair, side, this.name));
    this.plot = new uPlot(this.options(colours, curves), uPlot.join(curves.map(({ rows }) => rows)), this.frame);
    this.plot.over.append(this.now);
    onPressed(this.plot.over, (x) => this.pair.seek(this.plot!.posToVal(x, "x")));
  }

  remove(): void {
    this.pair.ignore(this.moveTo);
    this.resized.disconnect();
    this.plot?.destroy();
    this.plot = null;
  }

  private get width(): number {
    return isOnPaper() ? PAPER.width : Math.max(200, this.frame.clientWidth);
  }

  private get height(): number {
    return (isOnPaper() ? PAPER.height : HEIGHT) + AXIS;
  }

  private get unit(): string {
    return this.pair.runner(0).lift.unit(this.name);
  }

  private resize(): void {
    if (this.plot !== null && this.plot.width !== this.width)
      this.plot.setSize({ width: this.width, height: this.height });
  }

  private options(colours: PlotColours, curves: readonly Curve[]): uPlot.Options {
    const { warp } = this.pair;
    const limits = SIDES.map((side) => this.pair.runner(side).lift.limitOf(this.name)?.presentFrom);
    const limit = limits.includes(undefined) ? undefined : limits[0];
    const axis = { stroke: colours.text, font: colours.font, ticks: { show: false }, grid: { stroke: colours.grid, width: 1 } };
    const ends = warp.anchors.filter(({ moment }) => moment !== "setUp" && moment !== "lowering");
    return {
      width: this.width,
      height: this.height,
      padding: [6, PAST_THE_END, 0, 0],
      legend: { show: false },
      scales: { x: { time: false, range: [warp.from, warp.to] }, y: { range: (_, low, high) => rangeWith(low, high, limit) } },
      cursor: { drag: { x: false, y: false, setScale: false }, sync: { key: "lift" }, points: { size: 7 }, y: false },
      series: [{}, ...SIDES.flatMap((side) => lines(side, colours))],
      bands: SIDES.map((side) => ({
        series: [3 * side + 2, 3 * side + 1] as [number, number], fill: `color-mix(in srgb, ${colours.sides[side]} 16%, transparent)`,
      })),
      axes: [
        {
          ...axis, size: AXIS, gap: 6, grid: { show: false }, splits: () => ends.map(({ position }) => position),
          values: () => ends.map(({ moment, position }, i) => isOnPaper() ? this.namedOnPaper(moment, position, i) : this.named(moment, position)),
        },
        { ...axis, size: 58, space: 30, gap: 6, values: (_, splits) => splits.map((split) => tick(split, this.unit)) },
      ],
      hooks: {
        drawClear: [(plot) => shadeLocked(plot, warp, curves, colours, limit)],
        // Only now does the plot know where its positions lie.
        draw: [() => this.moveTo(this.pair.position)],
        setCursor: [(plot) => this.hover(plot.cursor.idx === null || (plot.cursor.left ?? -1) < 0 ? null : plot.data[0][plot.cursor.idx!] ?? null)],
      },
    };
  }

  private named(moment: keyof Texts["compare"]["moments"], position: number): string {
    const name = this.texts.compare.moments[moment];
    return position >= 0 && position <= 100 && this.pair.warp.isInPercent ? `${name}\n${Math.round(position)} %` : name;
  }

  /** By turns above and below, because beside each other they have no room. */
  private namedOnPaper(moment: keyof Texts["compare"]["moments"], position: number, place: number): string {
    const name = this.texts.compare.moments[moment];
    return place % 2 === 0 ? name : `\n${position < 100 && this.pair.warp.isInPercent ? `${name} ${Math.round(position)} %` : name}`;
  }

  private hover(position: number | null): void {
    this.hovered = position;
    this.read();
  }

  private readonly moveTo = (position: number): void => {
    this.hovered = null;
    if (this.plot !== null)
      this.now.style.transform = `translateX(${this.plot.valToPos(position, "x")}px)`;

    this.read();
  };

  private read(): void {
    const position = this.hovered ?? this.pair.position;
    const values = SIDES.map((side) => this.valueAt(side, position));
    values.forEach((value, side) => {
      const readout = this.readouts[side]!;
      const { lift } = this.pair.runner(side as Side);
      readout.classList.toggle("gap", value === null);
      readout.textContent = value === null ? this.texts.compare.gap : figureWithDoubt(value.value, value.halfWidth, this.unit);
      readout.title = value === null ? lift.whyAbsent(this.name) : "";
    });
    this.difference.textContent = this.said(values[0]!, values[1]!);
  }

  private said(first: Value | null, second: Value | null): string {
    if (first === null || second === null || !this.pair.warp.isInPercent)
      return "";

    const by = second.value - first.value;
    const doubt = Math.hypot(first.halfWidth, second.halfWidth);
    const isSure = SIDES.every((side) => !this.pair.runner(side).lift.isAnalysisOnly);
    const text = isSure ? figureWithDoubt(by, doubt, this.unit) : figure(by, this.unit);
    return fill(this.texts.compare.difference, { value: by > 0 && Number(bare(by, this.unit)) !== 0 ? `+${text}` : text });
  }

  private valueAt(side: Side, position: number): Value | null {
    const { lift } = this.pair.runner(side);
    return lift.valueAt(this.name, lift.frameAt(this.pair.warp.timeOf(side, position)));
  }
}

/** Low edge, high edge, value. */
function lines(side: Side, colours: PlotColours): uPlot.Series[] {
  const edge = { stroke: "transparent", points: { show: false } };
  return [edge, edge, { stroke: colours.sides[side]!, width: 2, points: { show: false }, ...(side === 1 ? { dash: DASH } : {}) }];
}
