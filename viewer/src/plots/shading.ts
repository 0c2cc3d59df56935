import type uPlot from "uplot";
import { gapsOf } from "../data/gaps";
import type { Lift } from "../data/lift";
import type { PlotColours } from "./colours";

const HATCH_STEP = 7;

/** Under the curve: where the bar rises and falls, where nothing was measured, the limit. */
export function shade(plot: uPlot, lift: Lift, name: string, colours: PlotColours): void {
  clipped(plot, () => {
    for (const { phase, fromSeconds, toSeconds } of lift.phases) {
      if (phase === "liftOff" || phase === "toKnee" || phase === "kneeToLockout")
        fillSpan(plot, fromSeconds, toSeconds, colours.up);
      else if (phase === "lockout" || phase === "lowering")
        fillSpan(plot, fromSeconds, toSeconds, colours.down);
    }

    for (const [from, to] of gapsOf(lift.times, lift.series(name)))
      hatch(plot, from, to, colours.gap);

    const limit = lift.limitOf(name)?.presentFrom;
    if (limit !== undefined)
      drawLimit(plot, limit, colours.limit);
  });
}

/** Draws nothing beyond the axes. */
export function clipped({ ctx, bbox }: uPlot, draw: () => void): void {
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  draw();
  ctx.restore();
}

export function fillSpan(plot: uPlot, from: number, to: number, colour: string): void {
  const { ctx, bbox } = plot;
  const left = plot.valToPos(from, "x", true);
  ctx.fillStyle = colour;
  ctx.fillRect(left, bbox.top, plot.valToPos(to, "x", true) - left, bbox.height);
}

/** @param strip The part of the height that is hatched, in pixels of the canvas; all of it when absent. */
export function hatch(plot: uPlot, from: number, to: number, colour: string, strip: { top: number; height: number } = plot.bbox): void {
  const { ctx } = plot;
  const left = plot.valToPos(from, "x", true);
  const right = plot.valToPos(to, "x", true);
  const step = HATCH_STEP * devicePixelRatio;
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, strip.top, right - left, strip.height);
  ctx.clip();
  ctx.beginPath();
  for (let x = left - strip.height; x < right; x += step) {
    ctx.moveTo(x, strip.top + strip.height);
    ctx.lineTo(x + strip.height, strip.top);
  }

  ctx.strokeStyle = colour;
  ctx.lineWidth = devicePixelRatio;
  ctx.stroke();
  ctx.restore();
}

/** @param dashes Lengths of dash and gap, in pixels of the page. */
export function drawLimit(plot: uPlot, limit: number, colour: string, dashes: readonly number[] = [5, 4]): void {
  const { ctx, bbox } = plot;
  const y = plot.valToPos(limit, "y", true);
  ctx.beginPath();
  ctx.setLineDash(dashes.map((length) => length * devicePixelRatio));
  ctx.moveTo(bbox.left, y);
  ctx.lineTo(bbox.left + bbox.width, y);
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.25 * devicePixelRatio;
  ctx.stroke();
  ctx.setLineDash([]);
}
