import type { Lift, Value } from "../data/lift";
import type { RepetitionEvents } from "../data/report";
import { make } from "../shared/elements";
import { figureWithDoubt, tick } from "../shared/figures";
import type { Texts } from "../shared/texts";
import type { Player } from "../watch/player";
import type { PlotColours } from "./colours";

const PADDING = { left: 44, right: 16, top: 12, bottom: 50 };

/** Below the plot, in pixels: the numbers of the axis, and its words. */
const NUMBERS_BELOW = 15;
const WORDS_BELOW = 35;

/** Metres from one number of the axis to the next, the nearest first that leaves room for numbers. */
const STEPS = [0.1, 0.2, 0.5];
const ROOM = 52;
const LEAST_SPAN = 0.3;

interface Scale {
  readonly pixels: number;
  readonly x: (forward: number) => number;
  readonly y: (height: number) => number;
}

/** The path of the bar from the side, forward to the side that the lifter faces, lengths alike in both directions. */
export class PathPlot {
  readonly element: HTMLElement;
  private readonly canvas: HTMLCanvasElement;
  private readonly readout = make("output", { class: "readout", "aria-live": "off" });
  private readonly now = make("div", { class: "here" });
  private colours: PlotColours | null = null;
  private scale: Scale | null = null;
  /** Whose way is drawn strongly. */
  private current: RepetitionEvents | undefined;

  constructor(private readonly lift: Lift, private readonly texts: Texts, private readonly player: Player) {
    this.canvas = make("canvas", { class: "path", role: "img", "aria-label": texts.plots.pathLabel });
    this.element = make("figure", { class: "plot barPath" },
      make("figcaption", {}, make("span", { class: "title" }, texts.plots.path), this.readout),
      make("div", { class: "way" }, this.canvas, this.now));
    player.onMoved((wanted) => this.moveTo(wanted));
    // No click comes of a finger that scrolled the page.
    this.canvas.addEventListener("click", (event) => this.seek(event));
    new ResizeObserver(() => this.draw()).observe(this.canvas);
  }

  paint(colours: PlotColours): void {
    this.colours = colours;
    this.draw();
  }

  private draw(): void {
    const { canvas, colours } = this;
    if (colours === null || canvas.clientWidth === 0)
      return;

    const dots = devicePixelRatio;
    canvas.width = canvas.clientWidth * dots;
    canvas.height = canvas.clientHeight * dots;
    const context = canvas.getContext("2d")!;
    context.scale(dots, dots);
    this.scale = this.fit();
    this.current = this.lift.repetitionAt(this.player.wanted);
    this.drawGround(context, this.scale, colours);
    this.drawPath(context, this.scale, colours);
    this.showNow(this.scale, this.player.wanted);
  }

  /** The way stays as it is drawn until another repetition is the current one: a hand on the slider asks for many moments a second. */
  private moveTo(wanted: number): void {
    if (this.scale === null)
      return;

    if (this.lift.repetitionAt(wanted) === this.current)
      this.showNow(this.scale, wanted);
    else
      this.draw();
  }

  private fit(): Scale {
    const forward = known(this.lift.series("barForward"));
    const height = known(this.lift.series("barHeight"));
    const [back, front] = [Math.min(-0.1, ...forward), Math.max(0.1, ...forward)];
    const top = Math.max(LEAST_SPAN, ...height);
    const low = Math.min(0, ...height);
    const { clientWidth, clientHeight } = this.canvas;
    const [width, tall] = [clientWidth - PADDING.left - PADDING.right, clientHeight - PADDING.top - PADDING.bottom];
    const pixels = Math.min(width / (front - back), tall / (top - low));
    const sign = this.lift.analysis.view.facing === "left" ? -1 : 1;
    const centre = PADDING.left + width / 2 - (sign * pixels * (front + back)) / 2;
    return { pixels, x: (at) => centre + sign * pixels * at, y: (at) => PADDING.top + tall - pixels * (at - low) };
  }

  private drawGround(context: CanvasRenderingContext2D, scale: Scale, colours: PlotColours): void {
    context.font = colours.font;
    context.fillStyle = colours.text;
    context.strokeStyle = colours.grid;
    context.textBaseline = "middle";
    context.textAlign = "right";
    const step = scale.pixels > 350 ? 0.1 : 0.2;
    for (let at = 0; scale.y(at) > PADDING.top - 1; at += step) {
      rule(context, PADDING.left, scale.y(at), this.canvas.clientWidth - PADDING.right, scale.y(at));
      context.fillText(tick(at, "m"), PADDING.left - 6, scale.y(at));
    }

    this.drawAcross(context, scale);
    context.strokeStyle = colours.foot;
    context.setLineDash([5, 4]);
    rule(context, scale.x(0), PADDING.top, scale.x(0), this.canvas.clientHeight - PADDING.bottom + 6);
    context.setLineDash([]);
    context.textAlign = "center";
    context.fillText(this.texts.plots.midFoot, scale.x(0), this.canvas.clientHeight - PADDING.bottom + WORDS_BELOW);
    const forward = this.lift.analysis.view.facing === "left" ? `← ${this.texts.plots.forward}` : `${this.texts.plots.forward} →`;
    const atLeft = this.lift.analysis.view.facing === "left";
    context.textAlign = atLeft ? "left" : "right";
    context.fillText(forward, atLeft ? PADDING.left : this.canvas.clientWidth - PADDING.right, this.canvas.clientHeight - PADDING.bottom + WORDS_BELOW);
  }

  /** How far ahead of mid-foot; behind it below zero. */
  private drawAcross(context: CanvasRenderingContext2D, scale: Scale): void {
    const bottom = this.canvas.clientHeight - PADDING.bottom;
    const step = STEPS.find((one) => one * scale.pixels >= ROOM) ?? STEPS.at(-1)!;
    const [one, other] = [PADDING.left, this.canvas.clientWidth - PADDING.right].map((x) => (x - scale.x(0)) / (scale.x(1) - scale.x(0)));
    context.textAlign = "center";
    for (let number = Math.ceil(Math.min(one!, other!) / step); number * step <= Math.max(one!, other!); number++) {
      rule(context, scale.x(number * step), PADDING.top, scale.x(number * step), bottom);
      context.fillText(tick(number * step, "m"), scale.x(number * step), bottom + NUMBERS_BELOW);
    }
  }

  private drawPath(context: CanvasRenderingContext2D, scale: Scale, colours: PlotColours): void {
    const [others, current] = this.ways(scale);
    context.strokeStyle = colours.bar;
    context.globalAlpha = 0.4;
    context.lineWidth = 1.25;
    context.stroke(others);
    context.globalAlpha = 1;
    context.lineWidth = 2;
    context.stroke(current);
    context.lineWidth = 1;
  }

  /** That of the current repetition, and before it all others. */
  private ways(scale: Scale): [Path2D, Path2D] {
    const [forward, height] = [this.lift.series("barForward"), this.lift.series("barHeight")];
    const [others, current] = [new Path2D(), new Path2D()];
    this.lift.times.forEach((time, i) => {
      if (i === 0 || [forward[i], height[i], forward[i - 1], height[i - 1]].includes(null))
        return;

      const way = this.current !== undefined && this.lift.repetitionAt(time) === this.current ? current : others;
      way.moveTo(scale.x(forward[i - 1]!), scale.y(height[i - 1]!));
      way.lineTo(scale.x(forward[i]!), scale.y(height[i]!));
    });
    return [others, current];
  }

  private showNow(scale: Scale, wanted: number): void {
    const frame = this.lift.frameAt(wanted);
    const [forward, height] = [this.lift.valueAt("barForward", frame), this.lift.valueAt("barHeight", frame)];
    this.now.hidden = forward === null || height === null;
    if (forward === null || height === null) {
      this.readout.textContent = "";
      return;
    }

    this.now.style.transform = `translate(${scale.x(forward.value)}px, ${scale.y(height.value)}px)`;
    const said = ({ value, halfWidth }: Value): string => figureWithDoubt(value, halfWidth, "m");
    this.readout.textContent = `${said(forward)} ${this.texts.plots.forward}, ${said(height)} ${this.texts.plots.height}`;
  }

  private seek(event: MouseEvent): void {
    if (this.scale === null)
      return;

    const area = this.canvas.getBoundingClientRect();
    const [x, y] = [event.clientX - area.left, event.clientY - area.top];
    const [forward, height] = [this.lift.series("barForward"), this.lift.series("barHeight")];
    let nearest = { distance: Infinity, time: this.player.wanted };
    this.lift.times.forEach((time, i) => {
      const [across, up] = [forward[i], height[i]];
      if (across === null || up === null || across === undefined || up === undefined)
        return;

      const distance = Math.hypot(this.scale!.x(across) - x, this.scale!.y(up) - y);
      if (distance < nearest.distance)
        nearest = { distance, time };
    });
    this.player.pause();
    this.player.seek(nearest.time);
  }
}

function known(values: readonly (number | null)[]): number[] {
  return values.filter((value): value is number => value !== null);
}

function rule(context: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}
